"""Tells what an upgrade of the database would do, before it is done."""

from __future__ import annotations

from collections.abc import Iterator

from api.cli.language import said
from workflow.migrations import Plan
from workflow.migrations.plan import INSTANT_SECONDS, Held, Step
from workflow.migrations.statements import EXCLUSIVE, WRITTEN


def lines_of(plan: Plan, *, on_sqlite: bool) -> Iterator[str]:
    """The lines that tell `plan` to a person."""
    if not plan.steps:
        yield said(
            f"数据库版本为 {plan.at}，无需升级。", f"The database is at {plan.at}; there is nothing to do."
        )
        return
    at = plan.at or said("尚未建立", "none")
    yield said(
        f"数据库：{at}，所需：{plan.head}。以下尚未执行。",
        f"database: {at}, needed: {plan.head}. Nothing of this was done.",
    )
    for step in plan.steps:
        yield f"{step.revision}  {step.title}"
        yield from (f"      {line}" for line in _of_step(step, on_sqlite=on_sqlite))
    yield _held_for(plan, on_sqlite=on_sqlite)
    if plan.at:
        yield from _way_back(plan)


def _of_step(step: Step, *, on_sqlite: bool) -> Iterator[str]:
    if step.new:
        names = ", ".join(step.new)
        yield said(f"新建表：{names}", f"new tables: {names}")
    if on_sqlite:
        yield said(f"整个数据库不能写入，{_about(step.seconds)}", f"nobody writes, {_about(step.seconds)}")
        return
    for held in step.held:
        rows = said(f"{held.rows} 行", f"{held.rows} rows")
        yield f"{held.table}: {held.mode} ({_meaning(held)}), {rows}, {_about(held.seconds)}"
    if step.breaks:
        what = "; ".join(step.breaks)
        yield said(f"旧版本不能与之并存：{what}", f"an older version can't work beside it: {what}")


def _meaning(held: Held) -> str:
    if held.mode == EXCLUSIVE:
        return said("不能读写", "nobody reads or writes")
    if held.mode == WRITTEN:
        return said("只锁所改的行", "only the rows that are written")
    return said("不能写入", "nobody writes")


def _about(seconds: float) -> str:
    if seconds < INSTANT_SECONDS:
        return said("瞬间", "instant")
    return said(f"约 {max(seconds, 0.1):.1f} 秒", f"about {max(seconds, 0.1):.1f} s")


def _held_for(plan: Plan, *, on_sqlite: bool) -> str:
    if plan.together:
        return said(
            "全部步骤在同一事务中完成，其后还要补全旧行（材料标记、封印），锁保持到最后："
            "请先停止所有服务进程。",
            "All steps are one transaction, in which old rows are completed too (marks, seals); locks are "
            "held to its end: stop all servers first.",
        )
    if on_sqlite:
        zh, en = "每一步是一个事务，其间仍可读取。", "Each step is a transaction; everybody reads meanwhile."
        return said(zh, en)
    if any(step.breaks for step in plan.steps):
        return said("请先停止所有旧版本的服务进程。", "Stop all servers of older versions first.")
    return said(
        "每一步是一个事务，锁到该步结束为止；等锁至多 2 秒，等不到则放开全部、稍后再试。"
        "旧版本的服务进程可继续运行。",
        "Each step is a transaction, and locks end with it. A lock is waited for 2 s at most, then all are "
        "given back, and it is tried later. Servers of the former version may go on meanwhile.",
    )


def _way_back(plan: Plan) -> Iterator[str]:
    lost = ", ".join(plan.lost) or said("无", "nothing")
    command = f"xueshi db downgrade {plan.at} --yes"
    yield said(
        f"退回：停止服务，{command}，再装回旧版本；此后写入以下表和列的内容将丢失：{lost}。"
        "或恢复升级前的备份。",
        f"The way back: stop the servers, {command}, install the former version; what was written since into "
        f"these tables and columns is lost: {lost}. Or restore a backup from before.",
    )
