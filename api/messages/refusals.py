"""The refusals that the HTTP layer itself makes, before or instead of a command."""

from __future__ import annotations

from workflow import errors


class IfMatchRequired(errors.Refused):
    """To change or delete, send the ETag that you have read as If-Match."""

    code = "IF_MATCH_REQUIRED"


class UnsupportedMediaType(errors.Refused):
    """Send the Content-Type that the documentation names."""

    code = "UNSUPPORTED_MEDIA_TYPE"


class WrongCursor(errors.Refused):
    """A cursor comes from the page before of the same query; start again at the first page."""

    code = "WRONG_CURSOR"


class WrongQuery(errors.Refused):
    """The query string can't be used."""

    code = "WRONG_QUERY"


class WrongTarget(errors.Refused):
    """An address begins with one / and has neither // nor #."""

    code = "WRONG_TARGET"


class WrongHeader(errors.Refused):
    """The value of a header can't be used."""

    code = "WRONG_HEADER"


class CrossSite(errors.NotPermitted):
    """A browser sent this from another site; it was not carried out."""

    code = "CROSS_SITE"
