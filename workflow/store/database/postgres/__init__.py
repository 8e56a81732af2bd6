"""What only PostgreSQL needs: imported where the database is one, for psycopg takes 10 MB."""
