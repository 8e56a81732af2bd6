"""The sentences of click itself in Chinese.

click looks its words up with `gettext`, which reads compiled catalogues from disk only. We hand it the few
that can come up here, by the two functions with which its modules look words up.
"""

from __future__ import annotations

from collections.abc import Mapping

import click
import click.parser

from api.cli.language import Language

WORDS: Mapping[str, str] = {
    "Usage:": "用法：",
    "Options": "选项",
    "Positional arguments": "参数",
    "Commands": "命令",
    "required": "必填",
    "default: {default}": "默认：{default}",
    "env var: {var}": "环境变量：{var}",
    "(dynamic)": "（自动确定）",
    "Aborted!": "已中止。",
    "Error: {message}": "错误：{message}",
    "Try '{command} {option}' for help.": "用法说明请执行“{command} {option}”。",
    "Missing command.": "缺少命令，请写明要执行的命令。",
    "Missing argument": "缺少参数",
    "Missing option": "缺少选项",
    "Missing parameter": "缺少参数",
    "Missing {param_type}": "缺少{param_type}",
    "Missing parameter: {param_name}": "缺少参数：{param_name}",
    "No such option {name!r}.": "没有选项“{name}”，请核对写法。",
    "No such command {name!r}.": "没有命令“{name}”，请核对写法。",
    "Invalid value: {message}": "值无效：{message}",
    "Invalid value for {param_hint}: {message}": "{param_hint} 的值无效：{message}",
    "Option {name!r} does not take a value.": "选项“{name}”不带值。",
    "Option {name!r} requires an argument.": "选项“{name}”须带一个值。",
    "Option {name!r} requires {nargs} arguments.": "选项“{name}”须带 {nargs} 个值。",
    "Argument {name!r} takes {nargs} values.": "参数“{name}”须有 {nargs} 个值。",
    "Got unexpected extra argument ({args})": "多余的参数（{args}），请删去。",
    "Got unexpected extra arguments ({args})": "多余的参数（{args}），请删去。",
    "(Did you mean one of: {possibilities}?)": "是否应为 {possibilities} 之一？",
    "Did you mean {possibility}?": "是否应为 {possibility}？",
    "Choose from:\n\t{choices}": "可选：\n\t{choices}",
    "{value!r} is not {choice}.": "“{value}”不是 {choice}。",
    "{value!r} is not one of {choices}.": "“{value}”不在可选值 {choices} 之中。",
    "{value!r} is not a valid {number_type}.": "“{value}”不是有效的数（{number_type}）。",
    "{value} is not in the range {range}.": "{value} 不在 {range} 的范围内。",
    "{value!r} does not match the format {format}.": "“{value}”的写法不符，应为 {format}。",
    "{value!r} does not match the formats {formats}.": "“{value}”的写法不符，应为 {formats} 之一。",
    "{value!r} is not a valid boolean. Recognized values: {states}": "“{value}”不是是非值，可用：{states}。",
    "file": "文件",
    "directory": "文件夹",
    "path": "路径",
    "{name} {filename!r} does not exist.": "{name}“{filename}”不存在，请核对路径。",
    "{name} {filename!r} is a file.": "{name}“{filename}”是文件。",
    "{name} {filename!r} is a directory.": "{name}“{filename}”是文件夹。",
    "{name} {filename!r} is not readable.": "{name}“{filename}”不可读取，请检查权限。",
    "{name} {filename!r} is not writable.": "{name}“{filename}”不可写入，请检查权限。",
    "Could not open file {filename!r}: {message}": "无法打开文件“{filename}”：{message}",
    "unknown error": "未知错误",
    "Repeat for confirmation": "请再输入一次",
    "Error: The two entered values do not match.": "错误：两次输入不一致，请重新输入。",
    "Error: invalid input": "错误：输入无效，请重新输入。",
    "The value you entered was invalid.": "输入的值无效。",
}

_spoken = Language.en


def speak(language: Language) -> None:
    """From now on click says its own sentences in `language`."""
    global _spoken
    _spoken = language


def _gettext(message: str) -> str:
    return WORDS.get(message, message) if _spoken is Language.zh else message


def _ngettext(one: str, several: str, count: int) -> str:
    return _gettext(one if count == 1 else several)


for _module in ("core", "decorators", "exceptions", "formatting", "parser", "termui", "types"):
    _names = vars(getattr(click, _module))
    _names["_"] = _gettext
    if "ngettext" in _names:
        _names["ngettext"] = _ngettext
