"""What must be true before a declaration may be submitted."""


def is_attested(declaration) -> bool:
    return declaration.attested


def evidence_is_present(declaration) -> bool:
    return bool(declaration.evidence)


def hours_are_on_grid(declaration) -> bool:
    return declaration.claimed_hours > 0 and declaration.claimed_hours * 2 % 1 == 0
