"""Settings of the peer: the apps that django-viewflow needs, and one database, durable as everybody's."""

import os
from urllib.parse import urlsplit

_database = urlsplit(os.environ["DATABASE_URL"])

SECRET_KEY = "only-for-the-benchmark"
DEBUG = False
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "viewflow.workflow",
    "declarations",
]
POSTGRESQL = {
    "ENGINE": "django.db.backends.postgresql",
    "NAME": _database.path.lstrip("/"),
    "USER": _database.username,
    "PASSWORD": _database.password or "",
    "HOST": _database.hostname,
    "PORT": _database.port,
    "CONN_MAX_AGE": None,
}
SQLITE = {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": _database.path[1:],
    "OPTIONS": {
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON",
    },
}
DATABASES = {"default": SQLITE if _database.scheme == "sqlite" else POSTGRESQL}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False
