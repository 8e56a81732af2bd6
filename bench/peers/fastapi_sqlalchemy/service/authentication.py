"""API keys, kept as hashes."""

import hashlib
from typing import Annotated

from fastapi import Depends, HTTPException, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from .database import get_session
from .models import ApiKey, Principal

bearer = HTTPBearer()


async def get_principal(
    credentials: Annotated[HTTPAuthorizationCredentials, Security(bearer)],
    session: Annotated[AsyncSession, Depends(get_session)],
) -> Principal:
    digest = hashlib.sha256(credentials.credentials.encode()).hexdigest()
    principal = await session.scalar(
        select(Principal)
        .join(ApiKey, ApiKey.principal_id == Principal.id)
        .where(ApiKey.secret_hash == digest, ApiKey.revoked_at.is_(None), Principal.active)
    )
    if principal is None:
        raise HTTPException(401, "Unknown API key.")
    return principal
