"""Reads an edition from its texts, one for each file, which are in a folder or in the database."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from workflow.definition import build, defaults
from workflow.definition.defaults import NEEDED, NEEDS_ALL, NEEDS_ONE, with_defaults
from workflow.definition.files.problem import DefinitionError, Problem, problem
from workflow.definition.files.references import wrong_references
from workflow.definition.files.shape import differences
from workflow.definition.files.source import Source, parse, parsed
from workflow.definition.model import Edition
from workflow.definition.reasons import reasons
from workflow.values import Text
from workflow.vocabulary import Category, Code

FILES = (
    "edition",
    "clauses",
    "policy",
    "rules",
    "routing",
    "catalogue",
    "texts",
    "calendar",
    "title_demands",
)
MAY_BE_MISSING = frozenset({"title_demands"})  # an edition without it demands nothing
SHARED = "common"  # the schema to which those of all files refer
FILE_NAMES = tuple(f"{name}.yaml" for name in FILES)
SCHEMAS = Path("schema")
SHIPPED_SCHEMAS = Path(__file__).resolve().parents[2] / "definitions" / SCHEMAS


@dataclass(frozen=True, slots=True)
class EditionTexts:
    """The files of one edition as they were written, by name (`rules.yaml`); `label` names their place."""

    label: Path
    files: Mapping[str, bytes]

    @classmethod
    def in_folder(cls, folder: Path) -> EditionTexts:
        """Those of an edition's files that the folder has, and its other files that end in .yaml or .yml."""
        paths = [folder / name for name in FILE_NAMES]
        others = (each for ending in ("*.yaml", "*.yml") for each in folder.glob(ending))
        paths += sorted(each for each in others if each.name not in FILE_NAMES)
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
            if name not in self.files and name.removesuffix(".yaml") in MAY_BE_MISSING:
                continue
            content = self.files.get(name, b"")
            digest.update(f"{name} {len(content)}\n".encode() + content)
        return digest.hexdigest()


Keys = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WrongPlaces:
    """Where a file is wrong, as paths of keys: `parts` hold a problem, `all_below` are wrong as a whole.

    A name that is missing in a part does not make the other names there wrong.
    """

    parts: frozenset[Keys]
    all_below: frozenset[Keys]

    @classmethod
    def of(cls, problems: Iterable[Problem]) -> WrongPlaces:
        places = [(tuple(each.path.split("/")) if each.path else (), each.code) for each in problems]
        parts = {path[:length] for path, _ in places for length in range(len(path) + 1)}
        return cls(frozenset(parts), frozenset(path for path, code in places if code != "REQUIRED"))

    def covers(self, path: Keys) -> bool:
        """Whether anything is wrong in the part at the path."""
        return path in self.parts or any(path[:length] in self.all_below for length in range(len(path)))


@dataclass(frozen=True, slots=True)
class Sources:
    """The files of an edition: `by_name` those that fit their schemas, `readable` all that can be read.

    `problems` are those of the writing and the shape of all files, `wrong` their places by file.
    """

    texts: EditionTexts
    by_name: Mapping[str, Source]
    readable: Mapping[str, Source]
    wrong: Mapping[str, WrongPlaces]
    problems: tuple[Problem, ...]

    def __getitem__(self, name: str) -> Source:
        return self.by_name[name]

    def __contains__(self, name: object) -> bool:
        return name in self.by_name

    @property
    def complete(self) -> bool:
        return all(name in self.by_name or self.is_left_out(name) for name in FILES)

    def is_left_out(self, name: str) -> bool:
        """Whether the edition does without this file, which it may."""
        return name in MAY_BE_MISSING and f"{name}.yaml" not in self.texts.files

    def valid_part(self, name: str, *path: str | int) -> Any:
        """The part of a file at the path; None where that part is wrong. Problems elsewhere do not matter."""
        source = self.readable.get(name)
        keys = tuple(map(str, path))
        if source is None or self.wrong[name].covers(keys):
            return None
        node: Any = source.data
        for key in path:
            known = range(len(node)) if isinstance(node, list) else node if isinstance(node, Mapping) else ()
            if key not in known:
                return None
            node = node[key]
        return node


def read(texts: EditionTexts, schemas: Path) -> Sources:
    """Read every file and compare it with its schema; nothing is raised."""
    by_name: dict[str, Source] = {}
    readable: dict[str, Source] = {}
    places: dict[str, WrongPlaces] = {}
    problems: list[Problem] = []
    for name in sorted(set(texts.files) - set(FILE_NAMES)):
        problems.append(problem("FILE_UNKNOWN", texts.label / name, files=", ".join(FILE_NAMES)))
    for name in FILES:
        file = texts.label / f"{name}.yaml"
        content = texts.files.get(file.name)
        if content is None:
            if name not in MAY_BE_MISSING:
                problems.append(problem("FILE_MISSING", file))
            continue
        source, wrong = _compared(file, content, schemas / f"{name}.json")
        problems += wrong
        places[name] = WrongPlaces.of(wrong)
        if source is not None:
            readable[name] = source
            if not wrong:
                by_name[name] = source
    return Sources(texts, by_name, readable, places, tuple(problems))


def _compared(file: Path, content: bytes, schema: Path) -> tuple[Source | None, list[Problem]]:
    """The file (None where it can't be read), and the problems of its writing and shape, in order."""
    source, wrong = parsed(file, content)
    if source is not None:
        marked = {each.path for each in wrong if each.code != "KEY_TWICE"}
        wrong += [each for each in differences(source, schema) if each.path not in marked]
    return source, sorted(wrong, key=lambda each: (each.line, each.column, each.code))


def head_of(texts: EditionTexts, schemas: Path, edition_id: str | None = None) -> dict[str, Any]:
    """The data of edition.yaml, which must be right before anything else is checked.

    With `edition_id`, it must have that id. Raises `DefinitionError`, with all problems of the file.
    """
    file = texts.label / "edition.yaml"
    if "edition.yaml" not in texts.files:
        raise DefinitionError(problem("FILE_MISSING", file))
    source, wrong = _compared(file, texts.files["edition.yaml"], schemas / "edition.json")
    if source is None or wrong:
        raise DefinitionError(*wrong)
    if edition_id is not None and source.data["id"] != edition_id:
        raise DefinitionError(source.problem("ID_FIXED", ("id",), id=edition_id))
    return dict(source.data)


def edition_of(texts: EditionTexts, schemas: Path) -> Edition:
    """The edition as frozen values. Raises `DefinitionError`, with the problems that forbid it."""
    sources = read(texts, schemas)
    if problems := [*sources.problems, *wrong_references(sources.readable)]:
        raise DefinitionError(*problems)
    return build_edition(sources)


def overrides_of(texts: EditionTexts, schemas: Path) -> dict[str, dict[str, Any]] | None:
    """The override rows of rules.yaml by id, as they are written; None where the file has problems."""
    file = texts.label / "rules.yaml"
    try:
        source = parse(file, texts.files.get(file.name, b""))
    except DefinitionError:
        return None
    if differences(source, schemas / "rules.json"):
        return None
    rows = source.data["overrides"]
    return {id_: dict(row) for id_, row in zip(build.override_ids(rows), rows, strict=True)}


def build_edition(sources: Sources) -> Edition:
    """Build the edition of sources that are complete and whose references exist."""
    head, rules, catalogue = (sources[name].data for name in ("edition", "rules", "catalogue"))
    sentences = with_defaults(sources["texts"].data["texts"], defaults.TEXTS)
    words = build.texts(sentences, {**head["contacts"], NEEDED: NEEDS_ALL})
    about_needs = {code: each for code, each in sentences.items() if "{" + NEEDED + "}" in str(each["zh"])}
    one_of = build.texts(about_needs, {**head["contacts"], NEEDED: NEEDS_ONE})
    names = build.texts(sources["texts"].data["categories"])
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
        texts_of_needs=MappingProxyType({True: _by_code(one_of), False: MappingProxyType({})}),
        category_names=MappingProxyType({Category(name): words for name, words in names.items()}),
        policy=build.policy(with_defaults(sources["policy"].data, defaults.POLICY)),
        categories=MappingProxyType(
            {Category(name): build.category_rule(name, row) for name, row in rules["categories"].items()}
        ),
        codes=MappingProxyType(
            {
                Code(name): build.code_rule(name, row)
                for name, row in with_defaults(rules["codes"], defaults.CODES).items()
            }
        ),
        overrides=build.override_rows(rules["overrides"]),
        reasons=MappingProxyType(reasons(rules)),
        routing=build.routing(sources["routing"].data),
        public_topics=topics,
        topic_keys=frozenset(topics),
        digital_fields=tuple(catalogue["digital_fields"]),
        study_guides=tuple(MappingProxyType(dict(guide)) for guide in catalogue["study_guides"]),
        calendar=build.calendar(sources["calendar"].data),
        title_demands=build.title_demands(_demands(sources)),
        files=MappingProxyType(dict(sources.texts.files)),
    )


def _demands(sources: Sources) -> Iterable[Mapping[str, Any]]:
    return sources["title_demands"].data["title_demands"] if "title_demands" in sources else ()


def _by_code(words: Mapping[str, Text]) -> Mapping[Code, Text]:
    return MappingProxyType({Code(name): sentence for name, sentence in words.items()})
