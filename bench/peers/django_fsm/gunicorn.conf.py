"""Two processes of four threads, connections kept alive."""

import os

bind = f"127.0.0.1:{os.environ.get('PORT', '8000')}"
worker_class = "gthread"
workers = 2
threads = 4
keepalive = 30
preload_app = False
wsgi_app = "config.wsgi:application"
