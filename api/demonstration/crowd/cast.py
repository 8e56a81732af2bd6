"""The institute, who acts for it, and its people. This module holds data only."""

from __future__ import annotations

from api.demonstration.cast import DemoAffiliation, DemoOffice, DemoOrganization, DemoPerson

INSTITUTE = DemoOrganization("institute", "示范工程勘察设计院", "employer", parent="bureau")
_AT_THE_INSTITUTE = (DemoAffiliation("employment", INSTITUTE.key),)
ENGINEER = DemoPerson("engineer", "林一鸣", "employee", _AT_THE_INSTITUTE)
OFFICES = (
    DemoOffice("institute_reviewer", "示范设计院审核人", "unit_reviewer", INSTITUTE.key),
    DemoOffice("institute_second_reviewer", "示范设计院第二审核人", "unit_reviewer", INSTITUTE.key),
    DemoOffice("institute_administrator", "示范设计院管理员", "unit_administrator", INSTITUTE.key),
)

_SURNAMES = (
    "周吴郑冯褚卫蒋沈韩杨朱秦许何吕施孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛"
    "范彭鲁韦马方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕罗毕郝"
)
_GIVEN = [
    "思远",
    "雅婷",
    "志强",
    "晓雯",
    "文博",
    "海燕",
    "俊杰",
    "雪梅",
    "建华",
    "若兰",
    "明哲",
    "秋月",
    "立新",
    "佳慧",
    "子轩",
    "春玲",
    "国栋",
    "欣怡",
    "长青",
    "静怡",
    "永康",
    "玉洁",
    "宏伟",
    "梦瑶",
    "德胜",
    "书涵",
    "景行",
    "丽娜",
    "承志",
    "安然",
]
COLLEAGUES = tuple(
    DemoPerson(
        f"colleague_{number}", surname + _GIVEN[number * 7 % len(_GIVEN)], "employee", _AT_THE_INSTITUTE
    )
    for number, surname in enumerate(_SURNAMES)
)
"""They have no logins and no names in `demo.json`."""
