"""The documented receiver works as `docs/signals.md` shows it, and the module lists every event."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from tests.support import ROOT
from workflow.events import signals
from workflow.vocabulary import STATE_KEEPING, Event

DOCUMENT = ROOT / "docs" / "signals.md"


def transition(event: str) -> signals.Transition:
    return signals.Transition(
        event_id="d:1",
        declaration_id="d",
        sequence=1,
        event=event,
        from_state="unit_review",
        to_state="approved",
        at=datetime(2024, 11, 20, tzinfo=UTC),
        person_id="p",
        category="training",
        actor_id="a",
        body_id=None,
        edition_id=None,
        reason_code=None,
    )


def test_every_event_has_its_signal() -> None:
    events = {*(event.value for event in Event), *STATE_KEEPING}
    assert set(signals.BY_EVENT) == events
    assert len({id(signal) for signal in signals.BY_EVENT.values()}) == len(events)


def test_the_documented_receiver_hears(capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    names: dict[str, object] = {"__name__": "example"}
    exec(compile(example, str(DOCUMENT), "exec"), names)
    signals.approved.send("approve", transition=transition("approve"))
    signals.rejected.send("reject", transition=transition("reject"))
    assert capsys.readouterr().out == "d:1 p approved\n"


def test_the_document_names_every_signal() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert [signal.name for signal in signals.BY_EVENT.values() if f"`{signal.name}`" not in text] == []


def test_a_payload_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        transition("approve").to_state = "synced"  # type: ignore[misc]
