"""An edition out of its eight texts, whether they lie in a folder or in the database."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from workflow.definition import build
from workflow.definition.model import Edition, Text
from workflow.definition.problem import DefinitionError, Problem, problem
from workflow.definition.shape import differences
from workflow.definition.source import Source, parse
from workflow.vocabulary import Category, Code

FILES = ("edition", "clauses", "policy", "rules", "routing", "catalogue", "texts", "calendar")
FILE_NAMES = tuple(f"{name}.yaml" for name in FILES)
SCHEMAS = Path("schema")
SHIPPED_SCHEMAS = Path(__file__).resolve().parents[2] / "definitions" / SCHEMAS


@dataclass(frozen=True, slots=True)
class EditionTexts:
    """The files of one edition as they were written, by name (`rules.yaml`); `label` is where they lie."""

    label: Path
    files: Mapping[str, bytes]

    @classmethod
    def in_folder(cls, folder: Path) -> EditionTexts:
        """What the folder holds of the eight files."""
        paths = [folder / name for name in FILE_NAMES]
        return cls(folder, {path.name: path.read_bytes() for path in paths if path.is_file()})

    @classmethod
    def of_texts(cls, id_: str, files: Mapping[str, str]) -> EditionTexts:
        """The files of an edition that the database holds."""
        return cls(Path(id_), {name: text.encode() for name, text in files.items()})

    @property
    def checksum(self) -> str:
        """SHA-256 over name, length and bytes of each file: the same in a folder and in the database."""
        digest = hashlib.sha256()
        for name in FILE_NAMES:
            content = self.files.get(name, b"")
            digest.update(f"{name} {len(content)}\n".encode() + content)
        return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Sources:
    """The files that can be read and have the shape of their schemas; `problems` are those of the others."""

    texts: EditionTexts
    by_name: Mapping[str, Source]
    problems: tuple[Problem, ...]

    def __getitem__(self, name: str) -> Source:
        return self.by_name[name]

    def __contains__(self, name: object) -> bool:
        return name in self.by_name

    @property
    def complete(self) -> bool:
        return len(self.by_name) == len(FILES)


def read(texts: EditionTexts, schemas: Path) -> Sources:
    """Every file read and compared with its schema; nothing is raised."""
    by_name: dict[str, Source] = {}
    problems: list[Problem] = []
    for name in sorted(set(texts.files) - set(FILE_NAMES)):
        problems.append(problem("FILE_UNKNOWN", texts.label / name, files=", ".join(FILE_NAMES)))
    for name in FILES:
        file = texts.label / f"{name}.yaml"
        content = texts.files.get(file.name)
        if content is None:
            problems.append(problem("FILE_MISSING", file))
            continue
        try:
            source = parse(file, content)
        except DefinitionError as error:
            problems.append(error.found)
            continue
        wrong = differences(source, schemas / f"{name}.json")
        problems += wrong
        if not wrong:
            by_name[name] = source
    return Sources(texts, by_name, tuple(problems))


def head_of(texts: EditionTexts, schemas: Path, edition_id: str | None = None) -> dict[str, Any]:
    """edition.yaml alone: it must be right before anything else can be said. Raises `DefinitionError`.

    With `edition_id`, that id and no other.
    """
    file = texts.label / "edition.yaml"
    if "edition.yaml" not in texts.files:
        raise DefinitionError(problem("FILE_MISSING", file))
    source = parse(file, texts.files["edition.yaml"])
    for found in differences(source, schemas / "edition.json"):
        raise DefinitionError(found)
    if edition_id is not None and source.data["id"] != edition_id:
        raise DefinitionError(source.problem("ID_FIXED", ("id",), id=edition_id))
    return dict(source.data)


def edition_of(texts: EditionTexts, schemas: Path) -> Edition:
    """The edition as frozen values. Raises `DefinitionError` for the first problem that forbids it."""
    sources = read(texts, schemas)
    for found in (*sources.problems, *wrong_references(sources)):
        raise DefinitionError(found)
    return build_edition(sources)


def build_edition(sources: Sources) -> Edition:
    """The edition of sources that are complete and refer to what exists."""
    head, rules, catalogue = (sources[name].data for name in ("edition", "rules", "catalogue"))
    words = build.texts(sources["texts"].data["texts"], head["contacts"])
    topics = tuple(catalogue["public_topics"])
    return Edition(
        id=head["id"],
        year=head["year"],
        region=head["region"],
        demonstration=head.get("demonstration", False),
        checksum=sources.texts.checksum,
        title=build.text(head["title"]),
        basis=tuple(head["basis"]),
        contacts=build.texts(head["contacts"]),
        clauses=build.texts(sources["clauses"].data["clauses"]),
        texts=_by_code(words),
        policy=build.policy(sources["policy"].data),
        categories=MappingProxyType(
            {Category(name): build.category_rule(name, row) for name, row in rules["categories"].items()}
        ),
        codes=MappingProxyType(
            {Code(name): build.code_rule(name, row) for name, row in rules["codes"].items()}
        ),
        overrides=tuple(map(build.override_row, rules["overrides"])),
        routing=build.routing(sources["routing"].data),
        public_topics=topics,
        topic_keys=frozenset(topics),
        digital_fields=tuple(catalogue["digital_fields"]),
        study_guides=tuple(MappingProxyType(dict(guide)) for guide in catalogue["study_guides"]),
        calendar=build.calendar(sources["calendar"].data),
        files=MappingProxyType(dict(sources.texts.files)),
    )


def _by_code(words: Mapping[str, Text]) -> Mapping[Code, Text]:
    return MappingProxyType({Code(name): sentence for name, sentence in words.items()})


ROUTING_TABLES = ("routes", "no_body", "additions", "self_review")


def wrong_references(sources: Sources) -> Iterator[Problem]:
    """Clauses that are cited and do not exist, and row ids that stand twice."""
    if "clauses" in sources:
        clauses = sources["clauses"].data["clauses"]
        for name in ("policy", "rules", "routing"):
            for path, clause in _citations(sources[name].data, ()) if name in sources else ():
                if clause not in clauses:
                    yield sources[name].problem("CLAUSE_UNKNOWN", path, clause=clause)
    if "routing" in sources:
        yield from _repeated_rows(sources["routing"])


def _repeated_rows(routing: Source) -> Iterator[Problem]:
    seen: set[str] = set()
    for table in ROUTING_TABLES:
        for position, row in enumerate(routing.data.get(table, ())):
            if row["id"] in seen:
                yield routing.problem("ROW_TWICE", (table, position, "id"), row=row["id"])
            seen.add(row["id"])


def _citations(node: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(node, Mapping):
        for key, value in node.items():
            if key == "clause":
                yield (*path, key), value
            elif key == "by_category":
                yield from (((*path, key, category), clause) for category, clause in value.items())
            else:
                yield from _citations(value, (*path, key))
    elif isinstance(node, list):
        for position, value in enumerate(node):
            yield from _citations(value, (*path, position))
