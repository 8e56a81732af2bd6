"""What a WSGI server loads: any of them, such as `gunicorn wsgi:app`.

What is done in the background is done by `xueshi worker`.
"""

from api.application import create_app
from api.server.background import leave_to_workers
from workflow.background.duties import import_receivers

import_receivers()
app = create_app()
leave_to_workers(app)
