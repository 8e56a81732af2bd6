"""The two sides of a replay: the editions that ruled, and the same editions with another one on trial."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from workflow.definition import Edition, Editions, Override
from workflow.trials.outlook import Rulebook
from workflow.vocabulary import Category, Subject

Pins = Mapping[int, str]  # by calendar year the id of an edition

_EVERYTHING = frozenset(Category)


@dataclass(frozen=True, slots=True)
class Side:
    """A rulebook, and the pins by which its editions judge declarations."""

    rulebook: Rulebook
    pins: Pins
    _editions: dict[int, Edition] = field(default_factory=dict)
    _accounts: dict[tuple[tuple[int, str], ...], Pins] = field(default_factory=dict)

    def edition(self, year: int) -> Edition:
        """The edition of a declaration whose last year this is."""
        found = self._editions.get(year)
        if found is None:
            pin, editions = self.pins.get(year), self.rulebook.editions
            found = editions.get(pin) if pin else editions.for_year(year)[0]
            self._editions[year] = found
        return found

    def accounts(self, bound: Pins) -> Pins:
        """The editions that accounts follow which are bound to these; the same object for equal arguments."""
        key = tuple(bound.items())
        found = self._accounts.get(key)
        if found is None:
            found = self._accounts[key] = self.rulebook.pins_with_trial(bound)
        return found


@dataclass(frozen=True, slots=True)
class Pair:
    """The two sides for declarations with certain pins: `before` as it was, `after` with the trial.

    `replaced`: the editions that the trial replaces. A declaration without pins is of the home region.
    """

    before: Side
    after: Side
    replaced: frozenset[str]
    in_region: bool


@dataclass(frozen=True, slots=True)
class Rulebooks:
    """All pairs of a replay, one for each set of editions to which declarations are pinned.

    `trial` rules the year and region that are replayed, whatever its own year and region were.
    """

    editions: Editions
    trial: Edition
    _pairs: dict[tuple[tuple[int, str], ...], Pair] = field(default_factory=dict)
    _differing: dict[str, frozenset[Category]] = field(default_factory=dict)
    _routes: dict[str, bool] = field(default_factory=dict)

    @classmethod
    def trying(cls, editions: Editions, edition: Edition, year: int, region: str) -> Rulebooks:
        """The rulebooks with `edition` in place of the editions that ruled the year and the region."""
        if (edition.year, edition.region) != (year, region):
            edition = replace(edition, id=f"{edition.id} for {region} {year}", year=year, region=region)
        return cls(editions, edition)

    def pair(self, pins: Pins) -> Pair:
        """The two sides for a declaration with these pins; without pins, by the editions in force."""
        key = tuple(pins.items())
        found = self._pairs.get(key)
        if found is None:
            found = self._pairs[key] = self._pair(pins)
        return found

    def _pair(self, pins: Pins) -> Pair:
        ruled = [self.editions.get(edition_id) for edition_id in pins.values()]
        before = Rulebook(self.editions)
        for year, edition in zip(pins, ruled, strict=True):
            in_force = before.editions.for_year(edition.year, edition.region)[0]
            if edition.year == year and edition is not in_force:  # it ruled then, but no longer
                before = Rulebook(Rulebook.trying(before.editions, edition).editions)
        after = Rulebook.trying(before.editions, self.trial)
        tried = after.pins_with_trial(pins)
        replaced = frozenset(pins[year] for year in pins if tried[year] != pins[year])
        regions = {edition.region for edition in ruled} or {self.editions.home}
        return Pair(Side(before, pins), Side(after, tried), replaced, self.trial.region in regions)

    @property
    def in_force(self) -> Edition:
        """The edition that rules the year and the region now."""
        return self.editions.for_year(self.trial.year, self.trial.region)[0]

    def reroutes(self, pair: Pair, year: int) -> Edition | None:
        """The trial, where it routes submissions of a year and can route them differently; else None."""
        region = self.trial.region
        old, new = (side.rulebook.editions.for_year(year, region)[0] for side in (pair.before, pair.after))
        if new is not self.trial:
            return None
        differ = self._routes.get(old.id)
        if differ is None:
            differ = self._routes[old.id] = old.routing != new.routing or _subjects(old) != _subjects(new)
        return new if differ else None

    def differing_categories(self, edition_id: str) -> frozenset[Category]:
        """The categories that the trial can judge differently from this edition."""
        found = self._differing.get(edition_id)
        if found is None:
            found = self._differing[edition_id] = differing_categories(
                self.editions.get(edition_id), self.trial
            )
        return found


def differing_categories(old: Edition, new: Edition) -> frozenset[Category]:
    """The categories that the two editions can judge differently: all, where shared parts differ."""
    shared = ("policy", "codes", "topic_keys", "calendar", "year")
    if any(getattr(old, name) != getattr(new, name) for name in shared):
        return _EVERYTHING
    return frozenset(
        category
        for category in Category
        if old.categories[category] != new.categories[category]
        or _overrides(old, category) != _overrides(new, category)
    )


def _subjects(edition: Edition) -> dict[Category, Subject | None]:
    """The subject of each category, which the routing tables use."""
    return {category: rule.credits for category, rule in edition.categories.items()}


def _overrides(edition: Edition, category: Category) -> list[Override]:
    return [override for override in edition.overrides if override.category is category]
