"""What a WSGI server loads: any of them, such as `gunicorn wsgi:app`."""

from api.application import create_app
from workflow.background.duties import import_receivers

import_receivers()
app = create_app()
