"""The application as granian's RSGI worker loads it."""

from .app import app as wsgi_app
from .buffered_rsgi import BufferedWSGI

app = BufferedWSGI(wsgi_app, threads=4)
