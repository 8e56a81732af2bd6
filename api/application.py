"""Builds the web application: configuration and wiring. This module holds no SQL and no rules."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import structlog
from flask import Flask

from api.configuration import log
from api.configuration.extensions import db, offer_migrations
from api.configuration.known import unknown
from api.configuration.private_files import make_private
from api.configuration.settings import ENVELOPE_BYTES, VERSION, Settings
from api.console.frame import pages as console
from api.documentation import page
from api.http import problems
from api.http.answers import answer_options, warn_without_engine
from api.http.rate import Rates
from api.openapi.document import make_api
from api.openapi.limits import with_limits
from api.resources.operations import measuring, tracing
from workflow.clock import Clock
from workflow.definition import load_editions
from workflow.events.relay import Relay, announce_all
from workflow.evidence.files import EvidenceFiles
from workflow.log_levels import levels
from workflow.personal_data import Keyring
from workflow.runtime.registry import Registry
from workflow.runtime.service import Service
from workflow.store import Store
from workflow.store.database.engine import engine_options, prepare
from workflow.typesetting.fonts import Fonts
from workflow.usage.tallies import tally_events

_LOG = structlog.get_logger(__name__)

# module -> its groups of operations, in the order of the documentation
GROUPS = {
    "api.resources.declarations.declarations": ["declarations"],
    "api.resources.declarations.evidence": ["evidence"],
    "api.resources.declarations.record": ["record"],
    "api.resources.declarations.queue": ["queue"],
    "api.resources.declarations.process": ["process"],
    "api.resources.spot_checks.campaigns": ["spot_checks"],
    "api.resources.spot_checks.requests": ["requests"],
    "api.resources.ledger.accounts": ["accounts"],
    "api.resources.ledger.shortfalls": ["shortfalls"],
    "api.resources.ledger.certificates": ["certificates"],
    "api.resources.ledger.statistics": ["statistics"],
    "api.resources.ledger.records": ["records"],
    "api.resources.declarations.reasons": ["reasons"],
    "api.resources.declarations.assessments": ["assessments"],
    "api.resources.editions.definitions": ["definitions"],
    "api.resources.editions.publishing": ["publishing"],
    "api.resources.editions.replay": ["replay"],
    "api.resources.editions.usage": ["usage"],
    "api.resources.people.organizations": ["organizations"],
    "api.resources.people.people": ["people"],
    "api.resources.people.corrections": ["corrections"],
    "api.resources.people.merges": ["merges"],
    "api.resources.people.merge_proposals": ["merge_proposals"],
    "api.resources.people.identity": ["identity"],
    "api.resources.people.notices": ["notices"],
    "api.resources.operations.operations": ["operations"],
    "api.resources.operations.health": ["health"],
    "api.resources.operations.metrics": ["metrics"],
}

# module -> the pages of one part of the console
PAGES = (
    "api.console.session.sign_in",
    "api.console.session.sign_out",
    "api.console.session.oidc.pages",
    "api.console.session.home",
    "api.console.session.account",
    "api.console.session.second_factor",
    "api.console.reviewer.queue",
    "api.console.reviewer.batch",
    "api.console.reviewer.live",
    "api.console.reviewer.views",
    "api.console.declarations.declaration",
    "api.console.declarations.actions",
    "api.console.declarations.looks",
    "api.console.applicant.my_year",
    "api.console.applicant.declaring",
    "api.console.applicant.declaration",
    "api.console.applicant.evidence",
    "api.console.applicant.answers",
    "api.console.applicant.receipt",
    "api.console.applicant.notices",
    "api.console.certificates.certificates",
    "api.console.certificates.verification",
    "api.console.unit.people",
    "api.console.unit.person",
    "api.console.unit.roster_import",
    "api.console.unit.reviewers",
    "api.console.unit.hand_over",
    "api.console.corrections.asking",
    "api.console.corrections.deciding",
    "api.console.corrections.merging",
    "api.console.corrections.proposing",
    "api.console.bureau.process",
    "api.console.bureau.spot_checks",
    "api.console.bureau.spot_check_items",
    "api.console.bureau.statistics",
    "api.console.bureau.repair",
    "api.console.editions.editions",
    "api.console.editions.tables.tables",
    "api.console.editions.texts",
    "api.console.editions.reasons",
    "api.console.editions.compare",
    "api.console.editions.replay",
    "api.console.editions.publishing",
    "api.console.editions.usage",
    "api.console.administration.principals",
    "api.console.administration.support",
    "api.console.administration.keys",
    "api.console.administration.operations",
)


class Application(Flask):
    """A Flask application without views in coroutines: none of its functions is looked at for being one."""

    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        return func


def create_app(settings: Settings | None = None, service: Service | None = None) -> Flask:
    """Build the web application. `settings` default to the environment's; a test may pass a `service`."""
    log.configure()
    if settings is None:
        settings = Settings.from_environment()
        for name, meant in unknown(os.environ):
            _LOG.warning("unknown_setting", name=name, meant=meant)
    levels.start(settings.log_levels)
    make_private(settings.folder, settings.database_url)
    app = Application("api.application")
    app.config.update(_configuration(settings, service))
    db.init_app(app)
    offer_migrations(app)
    configure(app, settings, service or _service(app, settings))
    modules = {name: importlib.import_module(name) for name in GROUPS}
    groups = [getattr(modules[module], name) for module, names in GROUPS.items() for name in names]
    api = make_api(app, VERSION)
    problems.register(app)
    measuring.register(app)
    tracing.register(app, settings)
    app.before_request(answer_options)
    app.after_request(warn_without_engine)
    for group in groups:
        api.register_blueprint(group)
    console.register(app, *(importlib.import_module(name).pages for name in PAGES))
    current: Service = app.extensions["xueshi"]
    in_force = current.editions.for_year(current.clock.today().year)[0]
    page.register(app, with_limits(api.spec.to_dict(), settings), in_force)
    return app


def configure(app: Flask, settings: Settings, service: Service) -> None:
    """Make `app` use these settings and this service from now on. Call it between two requests."""
    app.config.update(_configuration(settings, service))
    app.extensions["xueshi"] = _with_registry(service)


def _configuration(settings: Settings, service: Service | None) -> dict[str, Any]:
    url = settings.database_url
    if service is not None:
        url = service.store.engine.url.render_as_string(hide_password=False)
    return {
        "XUESHI": settings,
        "BODY_BYTES": settings.body_bytes,
        "BULK_BYTES": settings.bulk_bytes,
        "RATES": Rates(settings),
        "SQLALCHEMY_DATABASE_URI": url,
        "SQLALCHEMY_ENGINE_OPTIONS": engine_options(url),
        "MAX_CONTENT_LENGTH": settings.evidence.bytes + ENVELOPE_BYTES,
        "MAX_FORM_MEMORY_SIZE": settings.body_bytes,
        "MAX_FORM_PARTS": 20,
        "TESTING": settings.testing,
    }


def _with_registry(service: Service) -> Service:
    """Return the service with a registry, which looks for editions that were published in the database."""
    if service.registry is not None:
        return service
    return replace(service, registry=Registry(service.editions, service.store, service.clock.today))


def _service(app: Flask, settings: Settings) -> Service:
    """Build the service, once per process. Flask-SQLAlchemy owns the database engine."""
    with app.app_context():
        store = Store(prepare(db.engine)).hurried()
    return Service(
        store=store,
        editions=load_editions(settings.definitions),
        keyring=Keyring.load(settings.folder, os.environ),
        files=EvidenceFiles(settings.folder / "evidence"),
        evidence_limits=settings.evidence,
        clock=Clock.starting_at(settings.now),
        fonts=Fonts(settings.fonts),
        on_commit=partial(_without_engine, Relay(settings.receiver_seconds)),
    )


def _without_engine(relay: Relay, service: Service) -> None:
    """Do the background engine's work at once, where the application was not told who else does it."""
    announce_all(service, relay)
    tally_events(service.store)
