"""The filters of the list of notices."""

from __future__ import annotations

from api.schemas.elements.lists import PageQuery, QueryFlag


class NoticeFilters(PageQuery):
    """Which notices to list."""

    unread = QueryFlag(metadata={"description": "true: those not read yet; false: those that were"})
