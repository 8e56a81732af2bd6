"""Production settings of the peer: DEBUG off, persistent connections, JSON only."""

import os
from urllib.parse import urlsplit

_database = urlsplit(os.environ["DATABASE_URL"])

SECRET_KEY = os.environ.get("SECRET_KEY", "only-for-the-benchmark")
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

INSTALLED_APPS = [
    "rest_framework",
    "django_fsm",
    "declarations",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
]

POSTGRESQL = {
    "ENGINE": "django.db.backends.postgresql",
    "NAME": _database.path.lstrip("/"),
    "USER": _database.username,
    "PASSWORD": _database.password or "",
    "HOST": _database.hostname,
    "PORT": _database.port,
    "CONN_MAX_AGE": None,
    "CONN_HEALTH_CHECKS": False,
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

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["declarations.authentication.ApiKeyAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "UNAUTHENTICATED_USER": None,
}

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
