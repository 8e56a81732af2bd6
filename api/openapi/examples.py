"""An example, or several, of every request body: what the document shows, and what a test sends.

The ids are invented; `PERSON` stands for a person of yours, and so on.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

PERSON = "01900000-0000-7000-8000-000000000001"
UNIT = "01900000-0000-7000-8000-000000000002"
BUREAU = "01900000-0000-7000-8000-000000000003"
PRINCIPAL = "01900000-0000-7000-8000-000000000004"
DECLARATION = "01900000-0000-7000-8000-000000000005"
EDITION = "zaozhuang-2024"
NUMBER = "379900199001010019"

ITEMS: Mapping[str, Mapping[str, Any]] = {
    "training": {
        "category": "training",
        "filing_number": "ZZ-BA-2024-017",
        "mode": "in_person",
        "days": [{"date": "2024-06-03", "hours": "8"}, {"date": "2024-06-04", "hours": "6.5"}],
    },
    "learning": {
        "category": "learning",
        "kind": "unit_study",
        "study_archive": True,
        "periods": [{"from": "2024-03-01", "to": "2024-05-31", "hours": "40"}],
    },
    "qualification_exam": {
        "category": "qualification_exam",
        "kind": "national",
        "certificate_date": "2024-09-12",
        "certificate_number": "2024-37-0001",
    },
    "achievement": {"category": "achievement", "kind": "paper", "date": "2024-05-10", "published": True},
    "expert_activity": {
        "category": "expert_activity",
        "invited": True,
        "days": [{"date": "2024-09-10", "hours": "6"}],
    },
    "aid_posting": {
        "category": "aid_posting",
        "dispatched_by": "government",
        "periods": [{"from": "2024-03-01", "to": "2024-05-31"}],
    },
    "competition": {
        "category": "competition",
        "date": "2024-10-20",
        "organiser": "industry_department",
        "hr_recognised": True,
    },
    "special_circumstance": {
        "category": "special_circumstance",
        "kind": "maternity",
        "unit_approved": True,
        "periods": [{"from": "2024-01-01", "to": "2024-04-30"}],
    },
    "digital_engineer": {
        "category": "digital_engineer",
        "certificate_date": "2024-10-15",
        "certificate_number": "SZ-2024-0001",
        "hours": "40",
        "level": "intermediate",
    },
    "origin_credit": {
        "category": "origin_credit",
        "year": 2024,
        "public": "12",
        "professional": "24",
        "issuer": "ce_authority",
        "sealed": True,
    },
}
_DOCUMENT = {"type": "resident_identity_card", "number": NUMBER}
_BECAUSE = {"comment": "The provincial notice changed on 1 November"}
_EDITION_FILES = {"edition.yaml": "id: zaozhuang-2024-b\nyear: 2024\n…\n"}

# operation -> name -> the body. A test sends each, with ids, files and numbers of a town that there is.
EXAMPLES: Mapping[str, Mapping[str, Any]] = {
    "create_declaration": {
        name: {"person_id": PERSON, "item": item, "attested": True} for name, item in ITEMS.items()
    },
    "edit_declaration": {
        "item": {"item": ITEMS["training"], "attested": True},
        "attestation": {"attested": True},
    },
    "perform_action": {
        "submit": {"attested": True},
        "claim": {},
        "approve": {"comment": "Checked against the certificate"},
        "return_for_correction": {
            "reason_code": "FILING_NUMBER_WRONG",
            "comment": "备案号与证书不一致，请更正后重新提交。",
        },
        "reject": {"reason_code": "NOT_RECOGNISED", "comment": "该比赛未经人力资源社会保障部门认可。"},
        "forward": {"to": BUREAU, "reason_code": "OTHER_BODY", "comment": "须由人社部门认定。"},
        "revoke": {"reason_code": "SPOT_CHECK_FAILED", "comment": "抽查发现证书不属实。"},
    },
    "spot_check_declaration": {"stands": {"comment": "Looked at again with the original certificate"}},
    "draw_campaign": {
        "share_of_a_category": {
            "name": "2024年度培训进修抽查",
            "purpose": "核对培训证书是否属实",
            "year": 2024,
            "category": "training",
            "size": {"percent": 5},
            "due_working_days": 20,
        },
        "so_many_of_a_region": {
            "name": "Spot check of spring",
            "year": 2024,
            "region": "3704",
            "state": "synced",
            "size": {"count": 10},
            "due_working_days": 30,
        },
    },
    "ask_for_evidence": {
        "one_piece": {
            "kind": "stamped_proof",
            "why": "证书上的日期看不清，请提供主办单位的证明。",
            "due_working_days": 10,
        },
    },
    "record_outcome": {
        "stands": {"outcome": "confirmed"},
        "with_a_remark": {"outcome": "remark", "remark": "属实；今后请上传彩色扫描件。"},
        "revoked": {"outcome": "revoked", "reason_code": "SPOT_CHECK_FAILED", "remark": "主办单位查无此证。"},
    },
    "perform_batch": {
        "approve": {
            "items": [{"id": DECLARATION, "version": 3}],
            "comment": "Checked against the certificates",
        },
        "whatever_version": {"ids": [DECLARATION], "comment": "Checked against the certificates"},
    },
    "receive_records": {
        "public_course": {
            "records": [
                {
                    "person_id": PERSON,
                    "source_id": "zz-2024-000001",
                    "subject": "public",
                    "topic": "数字技术",
                    "hours": "10",
                    "completed_at": "2024-09-01T10:00:00+08:00",
                    "exam_passed_at": "2024-09-02T10:00:00+08:00",
                }
            ]
        }
    },
    "release_record": {"topic": {"topic": "数字技术"}},
    "hand_in_title_proof": {"paper": {"person_id": PERSON, "year": 2024, "medium": "paper"}},
    "assess_facts": {
        name: {
            "id": "question-1",
            "as_of": "2024-11-20T09:00:00+08:00",
            "person": {"type": "employee", "employer_active": True},
            "items": [{"ref": "a", **item, "evidence": list(evidence)}],
        }
        for name, item, evidence in (
            ("training", ITEMS["training"], ["pass_certificate"]),
            ("paper_without_its_pages", ITEMS["achievement"], ["cover"]),
        )
    },
    "import_people": {
        "one": {
            "rows": [
                {"name": "王芳", "document": {"number": NUMBER}, "valid_from": "2024-01-01"},
            ]
        }
    },
    "try_item": {name: {"item": ITEMS[name]} for name in ("training", "achievement")},
    "create_edition": {"from_files": {"files": _EDITION_FILES}},
    "edit_edition": {"one_file": {"files": {"calendar.yaml": "loaded_years: []\n…\n"}}},
    "explain_route": {
        "freelancer": {"applicant_type": "freelancer", "agency_contract": False, "community_station": True}
    },
    "assess_edition_impact": {"with_accounts": {"accounts": "move"}},
    "publish_edition": {
        "replacing": {"replaces": EDITION, "moves": {"rerouted": "move"}, **_BECAUSE},
        "first_of_a_year": {"replaces": None, "effective_from": "2025-01-01"},
    },
    "move_work": {"more": {"moves": {"hours": "move"}, "canary_percent": 100, **_BECAUSE}},
    "retire_edition": {"why": _BECAUSE},
    "roll_back": {"why": _BECAUSE},
    "replay_edition": {"latest": {"last": 500}},
    "create_organization": {
        "employer": {
            "name": "示范精密机械有限公司",
            "kind": "employer",
            "region": "370400",
            "parent_id": BUREAU,
        }
    },
    "change_organization": {"name": {"name": "示范精密机械集团有限公司"}},
    "add_reviewer": {"from_outside": {"principal_id": PRINCIPAL, "role": "unit_reviewer"}},
    "change_reviewer": {"last_day": {"valid_to": "2024-12-31"}},
    "create_person": {"employee": {"name": "张示范", "applicant_type": "employee", "document": _DOCUMENT}},
    "search_people": {
        "by_number": {"document": _DOCUMENT},
        "by_name": {"name_prefix": "张", "limit": 20},
    },
    "change_person": {"name": {"name": "张示例"}},
    "remind_people": {"one": {"year": 2024, "person_ids": [PERSON]}},
    "issue_certificate": {"two_years": {"years": [2023, 2024]}},
    "revoke_certificate": {"why": {"reason": "The paper it rests on was retracted"}},
    "reveal_document": {"why": {"purpose": "Comparison with the paper file"}},
    "ask_correction": {
        "name": {"name": "张示例", "reason": "户口本上的姓名已变更"},
        "document": {"document": _DOCUMENT, "reason": "登记时输错一位"},
        "employer": {
            "employer": {"organization_id": UNIT, "valid_from": "2024-07-01"},
            "reason": "七月起调入",
        },
    },
    "merge_people": {"one_person": {"into": PERSON, "digest": "0" * 64, "reason": "同一身份证，登记了两次"}},
    "propose_merge": {
        "by_number": {"document": _DOCUMENT, "reason": "同一身份证，在原单位登记过"},
        "by_id": {"other_id": PERSON, "reason": "本人说明曾在该单位登记"},
    },
    "accept_merge_proposal": {"looked_at": {"into": PERSON, "digest": "0" * 64}},
    "refuse_merge_proposal": {"why": {"comment": "经核对为同名的两个人。"}},
    "approve_correction": {"seen": {"comment": "与身份证核对一致"}},
    "reject_correction": {"why": {"comment": "与所附证件不一致，请核对后重新申请。"}},
    "reveal_numbers": {"why": {"purpose": "Comparison with the identity card"}},
    "add_correction_evidence": {"card": {"file": "身份证.png"}},
    "create_affiliation": {
        "employment": {"type": "employment", "organization_id": UNIT, "valid_from": "2024-07-01"},
        "transfer": {"type": "transfer_in", "origin_region": "330100", "valid_from": "2024-07-01"},
    },
    "change_affiliation": {"last_day": {"valid_to": "2024-12-31"}},
    "create_principal": {
        "reviewer": {
            "name": "李审核",
            "login": "reviewer.li",
            "password": "correct horse battery staple",
            "grants": [{"role": "unit_reviewer", "organization_id": UNIT}],
        }
    },
    "change_principal": {"deactivate": {"active": False}},
    "reset_password": {"phone_lost": {"second_factor": True}},
    "create_api_key": {
        "of_an_integrator": {
            "principal_id": PRINCIPAL,
            "label": "city platform",
            "scopes": ["study_records:write", "people:read"],
        }
    },
    "sign_in": {"login": {"login": "reviewer.li", "password": "correct horse battery staple"}},
    "change_own_password": {
        "another": {"old_password": "correct horse battery staple", "new_password": "four quite other words"}
    },
    "add_evidence": {"certificate": {"kind": "pass_certificate", "file": "证书.pdf"}},
    "give_evidence": {"proof": {"file": "证明.pdf"}},
}


def examples_of(name: str) -> dict[str, Any]:
    """The examples of an operation's body, as OpenAPI has them: name -> `{summary, value}`."""
    return {
        example: {"summary": example.replace("_", " "), "value": value}
        for example, value in EXAMPLES.get(name, {}).items()
    }
