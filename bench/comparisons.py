"""Comparisons (b) to (f), (h) and (i) of `python -m bench`: each a function that returns its sections."""

from __future__ import annotations

import sys
from contextlib import ExitStack

from bench.figures.report import Check, Section
from bench.measures import listeners, lists, memory, pages, replay, seeing, shared, slow, submit, worklist
from bench.rows import registry
from bench.rows.backlog import fill
from bench.rows.databases import postgres_database, url_of, vacuum_and_analyse
from bench.rows.declared import declare
from bench.rows.ours import OwnDatabase, own_database
from bench.scale import NAMES, Scale
from bench.services import peer_services
from bench.services.our_service import OurService, our_server

SUBMIT_PROMISE = 2.0
REPLAY_PROMISE = 0.5
SLOW_CLIENTS = 200


def compare_submissions(scale: Scale) -> list[Section]:
    """(b) Submitting over HTTP on PostgreSQL, beside the peers."""
    peer_services.install()
    with ExitStack() as stack:
        ours = OurService(stack.enter_context(own_database("postgresql", "submit")))
        services: list[submit.Service] = [ours]
        for number, peer in enumerate(peer_services.PEERS):
            dsn = stack.enter_context(postgres_database(f"peer{number}"))
            services.append(peer(dsn))
            vacuum_and_analyse(dsn)
        started = [(service, stack.enter_context(service.server())) for service in services]
        section = submit.measure("(b) submit over HTTP on PostgreSQL", started, scale.rounds, scale.requests)
    for peer in peer_services.PEERS:
        faster = submit.ratio(section, ours.name, peer.name, "requests/s")
        section.checks.append(Check(f"requests/s over {peer.name}", faster, SUBMIT_PROMISE))
        calmer = submit.ratio(section, peer.name, ours.name, "p99 ms")
        section.checks.append(Check(f"p99 of {peer.name} over ours", calmer, 1.0))
    failed = sum(result["failed"] for results in section.rounds.values() for result in results)
    section.checks.append(Check("requests that failed, all sides", failed, 1, at_least=False))
    section.note = submit.NOTE
    return [section]


def compare_queues(scale: Scale) -> list[Section]:
    """(c) Page 1 and page 200 of the queue, with a small and with a large backlog."""
    sections = []
    for database in scale.databases:
        with ExitStack() as stack:
            backlogs = {}
            for count in scale.backlogs:
                own = stack.enter_context(own_database(database, f"queue{count}"))
                print(f"filling {NAMES[database]} with {count:,} declarations", file=sys.stderr)
                fill(own, count)
                backlogs[count] = own
            sections += compare_pages(scale, database, backlogs, stack)
    return sections


def compare_pages(
    scale: Scale, database: str, backlogs: dict[int, OwnDatabase], stack: ExitStack
) -> list[Section]:
    """Measure the pages through the query; on PostgreSQL, also over HTTP."""
    pages = [(count, number) for count in backlogs for number in (1, worklist.FAR_PAGE)]
    names = {page: f"{page[0]:>9,} waiting, page {page[1]}" for page in pages}
    readers = {names[page]: worklist.QueryReader(backlogs[page[0]], page[1]) for page in pages}
    title = f"(c) queue on {NAMES[database]}"
    sections = [worklist.measure(title, readers, scale.rounds, scale.calls)]
    if database == "postgresql":
        served = {}
        for count, own in backlogs.items():
            token = own.population.insert_key(own.population.reviewer, ["*"])
            served[count] = stack.enter_context(our_server(own)), token
        over_http = {names[page]: worklist.HttpReader(*served[page[0]], page[1]) for page in pages}
        sections.append(worklist.measure(f"{title}, over HTTP", over_http, scale.rounds, scale.calls, 50))
    return sections


def compare_slow_clients(scale: Scale) -> list[Section]:
    """(d) Submissions beside clients that never finish their requests."""
    with own_database("postgresql", "slow") as own:
        ours = OurService(own)
        with ours.server() as server:
            title = f"(d) submit beside {SLOW_CLIENTS} slow clients"
            return [slow.measure(title, ours, server, SLOW_CLIENTS, scale.rounds, scale.crowded_requests)]


def compare_replays(scale: Scale) -> list[Section]:
    """(e) A draft replayed over a year's declarations, as a ratio to the floor."""
    return [compare_replay(scale, database) for database in scale.databases]


def compare_replay(scale: Scale, database: str) -> Section:
    """Measure the drafts and the floor in turns on one database."""
    with own_database(database, "replay") as own:
        print(f"filling {NAMES[database]} with {scale.declared:,} declarations", file=sys.stderr)
        declarations = declare(own, scale.declared)
        floor = "floor, by hand"
        sides: dict[str, replay.Side] = {
            name: replay.Ours(own, change) for name, change in replay.DRAFTS.items()
        }
        title = f"(e) replay of {declarations:,} declarations on {NAMES[database]}"
        section = replay.measure(title, {**sides, floor: replay.Floor(own)}, scale.rounds, declarations)
    for name in sides:
        what = f"rate over the floor's, {name.partition(', ')[2]}"
        section.checks.append(Check(what, replay.ratio(section, name, floor), REPLAY_PROMISE))
    return section


def compare_shared_replays(scale: Scale) -> list[Section]:
    """A replay by one process and by two."""
    sections = []
    for database in scale.databases:
        with own_database(database, "shared") as own:
            declarations = declare(own, scale.shared)
            title = f"Replay of {declarations:,} declarations on {NAMES[database]}"
            sections.append(shared.measure(title, own, scale.rounds, declarations))
    return sections


def compare_lists(scale: Scale) -> list[Section]:
    """(f) Every list of the API, in a small and in a large registry."""
    sections = []
    for database in scale.databases:
        with ExitStack() as stack:
            sides = []
            for count in scale.registries:
                own = stack.enter_context(own_database(database, f"lists{count}"))
                print(f"filling {NAMES[database]} with {count:,} declarations", file=sys.stderr)
                sides.append(lists.Lists(own, registry.fill(own, count)))
            few, many = scale.registries
            title = f"(f) lists on {NAMES[database]}, {few:,} and {many:,} declarations"
            sections.append(lists.measure(title, sides[0], sides[1], scale.questions))
    return sections


def compare_console(scale: Scale) -> list[Section]:
    """(h) The console: pages their JSON calls, those that wait, bytes, and the way to the next item."""
    sections = []
    for database in scale.databases:
        with ExitStack() as stack:
            url = ""
            if database == "postgresql":
                dsn = stack.enter_context(postgres_database("pages"))
                url = url_of(dsn, "postgresql+psycopg")
            served = stack.enter_context(pages.serving(url))
            title = f"(h) pages on {NAMES[database]}"
            sections.append(pages.measure_times(title, served, scale.rounds, scale.calls))
            title = f"(h) beside pages that wait, on {NAMES[database]}"
            sections.append(listeners.measure(title, served, scale.rounds, scale.requests))
            browser = stack.enter_context(pages.chromium())
            if database == scale.databases[0]:
                sections.append(pages.measure_bytes("(h) bytes of a first visit", served, browser))
            sections.append(pages.measure_next(f"(h) to the next item on {NAMES[database]}", served, browser))
            title = f"(h) a cell of a decision table on {NAMES[database]}"
            sections.append(pages.measure_cells(title, served, browser, scale.calls))
    return sections


def compare_seeing(scale: Scale) -> list[Section]:
    """(j) What an access log and traces cost a request."""
    return [seeing.measure(scale.rounds, scale.requests)]


def compare_memory(scale: Scale) -> list[Section]:
    """(i) What a process keeps in memory, its start, and what a declaration takes on disk."""
    sections = []
    for database in scale.databases:
        with own_database(database, "memory") as own:
            if database == scale.databases[0]:
                sections.append(memory.measure_parts(own.folder))
            title = f"(i) processes on {NAMES[database]}"
            sections.append(memory.measure_processes(own, title, scale.rounds, scale.requests))
        with own_database(database, "disk") as own:
            title = f"(i) bytes of a declaration on {NAMES[database]}, by table"
            sections.append(memory.measure_disk(own, title, scale.weighed))
    return sections
