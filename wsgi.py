"""What a WSGI server loads: any of them, such as `gunicorn wsgi:app`.

What is done in the background is done by `xueshi worker`.
"""

from contextlib import suppress

from api.application import create_app
from api.server.background import leave_to_workers
from api.server.starting import require_fit
from workflow.background.duties import import_receivers
from workflow.errors import Unavailable

import_receivers()
app = create_app()
with suppress(Unavailable):  # /readyz says so until the database is there
    require_fit(app.extensions["xueshi"])
leave_to_workers(app)
