"""How often rows, rules and guards are hit: counted after the work, and used for no decision."""
