"""Every page of the console: whose it is, where one of its kind stands, and which states it does not have.

A page that is added to the console fails `test_states.py` until it stands here.
"""

from __future__ import annotations

import importlib
import re
from dataclasses import dataclass
from pathlib import Path

from flask import Flask

from api.application import PAGES as PARTS
from api.openapi.converters import CONVERTERS

PICTURES = Path("build/states")
STATES = (
    *("loading", "offline", "away", "forbidden", "not-found", "read-only", "conflict", "empty", "partial"),
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page as `who` has it, and `other` has not; it stands at `at`, or where the first `link` there leads.

    `form` is what is sent to bring a conflict about, where one can be.
    """

    name: str
    rule: str
    who: str
    other: str
    at: str
    link: str = ""
    end: str = ""
    form: str = ""

    @property
    def names_something(self) -> bool:
        """Whether its address names what may not be there."""
        return bool(set(re.findall(r"<(?:(?:id|edition):)?(\w+)>", self.rule)))

    @property
    def missing(self) -> str:
        """The address of one that is not there."""
        address = re.sub(r"<id:\w+>", "01930000-0000-7000-8000-000000000000", self.rule)
        address = re.sub(r"<year:\w+>", "2024", address)
        last = address.rfind("<")
        if last < 0:
            return address
        kept = address[:last].replace("<edition:edition_id>", SHIPPED)
        return kept + re.sub(r"<[^>]+>", "none-such", address[last:])


SHIPPED = "zaozhuang-2024"
OWN = "somebody who is no identity of the demonstration"  # whose way of signing in can't be changed
DRAFT = "states"  # an edition that the tests draft
_EDITION = "/editions/<edition:edition_id>"
_YEAR = "/my/2024"
_E, _R, _A, _B, _S = "engineer", "institute_reviewer", "institute_administrator", "bureau", "administrator"

PAGES = (
    Page("sign-in", "/sign-in", "", "", "/sign-in"),
    Page("verify", "/verify/<token>", "", "", _YEAR, "li[data-state=submitted] .what a", "/receipt"),
    Page("account", "/account", _E, "", "/account"),
    Page("second-factor", "/account/second-factor", OWN, "", "/account/second-factor"),
    Page("notices", "/notices", _E, "", "/notices"),
    Page("my-year", "/my/<year:year>", _E, _S, _YEAR),
    Page("my-trial", "/my/<year:year>/trial", _E, _S, "/my/2024/trial?category=training"),
    Page("choose", "/my/declarations/new", _E, _S, "/my/declarations/new"),
    Page("new", "/my/declarations/new/<category>", _E, _S, "/my/declarations/new/training"),
    Page(
        "draft",
        "/declarations/<id:declaration_id>",
        _E,
        "employee",
        _YEAR,
        "li[data-state=draft] .what a",
        form="form[data-draft]",
    ),
    Page(
        "submit",
        "/declarations/<id:declaration_id>/submit",
        _E,
        "employee",
        _YEAR,
        "li[data-state=draft] .what a",
        "/submit",
        form="main form",
    ),
    Page(
        "receipt",
        "/declarations/<id:declaration_id>/receipt",
        _E,
        "employee",
        _YEAR,
        "li[data-state=submitted] .what a",
        "/receipt",
    ),
    Page("my-certificates", "/certificates", _E, _S, "/certificates"),
    Page("my-corrections", "/my/corrections", _E, _S, "/my/corrections"),
    Page("queue", "/queue", _R, _E, "/queue"),
    Page(
        "decision",
        "/declarations/<id:declaration_id>",
        _R,
        "employee",
        "/queue?state=submitted",
        "tr[data-open] th a",
        form="form[action*='/claim']",
    ),
    Page("people", "/people", _A, _E, "/people"),
    Page("person", "/people/<id:person_id>", _A, _E, "/people", "main tbody th a"),
    Page(
        "certificates",
        "/people/<id:person_id>/certificates",
        _A,
        "employee",  # the first of the list may be the engineer, whose own they are
        "/people",
        "main tbody th a",
        "/certificates",
    ),
    Page("import", "/people/import", _A, _E, "/people/import"),
    Page("reviewers", "/reviewers", _A, _E, "/reviewers", form="main tbody form"),
    Page(
        "hand-over",
        "/reviewers/<id:unit_id>/<id:grant_id>/hand-over",
        _A,
        _E,
        "/reviewers",
        "main a[href$='/hand-over']",
    ),
    Page("corrections", "/corrections", _B, _E, "/corrections"),
    Page(
        "correction",
        "/corrections/<id:correction_id>",
        _B,
        _R,
        "/corrections",
        "tr[data-correction] a",
        form="form[action$='/decide']",
    ),
    Page("merge", "/people/<id:person_id>/merge", _A, _E, "/people", "main tbody th a", "/merge"),
    Page("merged", "/merges/<id:merge_id>", _B, _A, "", form="form[action$='/undo']"),
    Page("proposals", "/merge-proposals", _B, _A, "/merge-proposals"),
    Page(
        "proposal",
        "/merge-proposals/<id:proposal_id>",
        _B,
        _A,
        "/merge-proposals",
        "tr[data-proposal] a",
        form="form[action$='/refuse']",
    ),
    Page("process", "/process", _B, _R, "/process"),
    Page("statistics", "/statistics", _B, _R, "/statistics"),
    Page("spot-checks", "/spot-checks", _B, _R, "/spot-checks"),
    Page(
        "campaign",
        "/spot-checks/<id:campaign_id>",
        _B,
        _R,
        "/spot-checks",
        "tr[data-campaign] a",
        form="form[action$='/close']",
    ),
    Page(
        "spot-check",
        "/spot-checks/<id:campaign_id>/items/<id:item_id>",
        _B,
        _R,
        "",
        form="form[action$='/requests']",
    ),
    Page("editions", "/editions", _S, _E, "/editions"),
    Page("edition", _EDITION, _S, _E, f"/editions/{DRAFT}", form="form[action$='/delete']"),
    Page("compare", f"{_EDITION}/compare", _S, _E, f"/editions/{SHIPPED}/compare"),
    Page(
        "compared",
        f"{_EDITION}/compare/<edition:other>",
        _S,
        _E,
        f"/editions/{SHIPPED}/compare/demo-2025",
    ),
    Page("file", f"{_EDITION}/files/<name>", _S, _E, f"/editions/{DRAFT}/files/rules", form="main form"),
    Page(
        "table",
        f"{_EDITION}/tables/<table>",
        _S,
        _E,
        f"/editions/{DRAFT}/tables/routes",
        form="main form:has([name=version])",
    ),
    Page(
        "reasons",
        f"{_EDITION}/reasons",
        _S,
        _E,
        f"/editions/{DRAFT}/reasons?kind=reasons&code=EVIDENCE_MISSING",
        form="main form",
    ),
    Page("publish", f"{_EDITION}/publish", _S, _E, f"/editions/{DRAFT}/publish", form="main form"),
    Page("replay", f"{_EDITION}/replay", _S, _E, f"/editions/{SHIPPED}/replay"),
    Page("use", f"{_EDITION}/use", _S, _E, f"/editions/{SHIPPED}/use"),
    Page("principals", "/principals", _S, _B, "/principals"),
    Page(
        "principal",
        "/principals/<id:principal_id>",
        _S,
        _B,
        "/principals",
        "tr[data-id] a",
        form="main form:has([name=name])",
    ),
    Page("keys", "/keys", _S, _B, "/keys", form="tr[data-id] form"),
    Page("operations", "/operations", _S, "", "/operations"),
    Page("operation", "/operations/<id:operation_id>", _S, _B, "/operations", "tr[data-id] a"),
)

# What is asked for with GET, and is no page.
NO_PAGES = {
    "/": "leads to the first page of one's role",
    "/my": "leads to the year",
    "/sign-in/code": "leads back to the sign-in, whose answer the page is",
    "/sign-in/new-password": "leads back to the sign-in, whose answer the page is",
    "/sign-in/oidc": "leads to the identity provider",
    "/sign-in/oidc/callback": "leads on; what it refuses is in test_identity_provider.py",
    "/account/alive": "is asked for by a script",
    "/queue/changes/<token>": "is asked for by a script",
    "/queue/holders": "is asked for by a script",
    "/my/declarations/<id:declaration_id>/uploads/<id:upload_id>": "is asked for by a script",
    "/certificates/<id:certificate_id>/pdf": "is a file",
    "/people/export/<kind>": "is a file",
    "/people/import/template": "is a file",
}

_WHOLE = "is opened by its address, by a load of the browser's own"
_ALL = "is everybody's own, or for everybody"
_NO_ID = "its address names nothing that could be missing"
_NOT_VIEWED = "is an administrator's, whom nobody looks at"
_OWN_WAY = "tells how somebody signs in, which is nobody else's to see"
_NO_VERSION = "no form of it states what it saw"
_ONE_THING = "shows one thing, which is there, or a form"
_NEVER_EMPTY = "has something from the first day on"
_ONE_ANSWER = "is made of one answer, which comes or not"
_NO_DATABASE = "is shown without the database; for verifying, where the address is none of ours"

_EMPTY = {
    *("my-year", "my-certificates", "notices", "queue", "people", "corrections", "proposals", "reviewers"),
    *("spot-checks", "statistics", "process", "keys", "operations", "replay", "use", "compare"),
    *("person", "certificates", "merge"),
}
_PARTIAL = {"decision", "spot-check"}

# state -> the pages that don't have it, each with the reason.
EXCEPTIONS = {
    "loading": {"sign-in": _WHOLE, "verify": _WHOLE},
    "offline": {"sign-in": _WHOLE, "verify": _WHOLE},
    "away": {"sign-in": _NO_DATABASE, "verify": _NO_DATABASE},
    "forbidden": {page.name: _ALL for page in PAGES if not page.other},
    "not-found": {page.name: _NO_ID for page in PAGES if not page.names_something},
    "read-only": {page.name: _NOT_VIEWED for page in PAGES if page.who == _S}
    | {"sign-in": _ALL, "verify": _ALL, "account": _OWN_WAY, "second-factor": _OWN_WAY},
    "conflict": {page.name: _NO_VERSION for page in PAGES if not page.form},
    "empty": {page.name: _ONE_THING for page in PAGES if page.name not in _EMPTY}
    | {"editions": _NEVER_EMPTY, "principals": _NEVER_EMPTY},
    "partial": {page.name: _ONE_ANSWER for page in PAGES if page.name not in _PARTIAL},
}


def having(state: str) -> list[Page]:
    """The pages that have a state."""
    return [page for page in PAGES if page.name not in EXCEPTIONS[state]]


def addresses() -> set[str]:
    """What the console serves to GET."""
    app = Flask(__name__)
    app.url_map.converters.update({name: converter for name, (converter, _) in CONVERTERS.items()})
    for part in PARTS:
        app.register_blueprint(importlib.import_module(part).pages.blueprint)
    served = (rule for rule in app.url_map.iter_rules() if rule.endpoint != "static")
    return {rule.rule for rule in served if "GET" in (rule.methods or ())}
