"""The application."""

from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from sqlalchemy.ext.asyncio import AsyncSession

from . import commands
from .authentication import get_principal
from .database import get_session
from .models import Declaration, Principal
from .schemas import DeclarationOut, Submission

app = FastAPI(title="Credit hours")


@app.get("/healthz")
async def healthz() -> dict[str, str]:
    return {"status": "ok"}


@app.post("/v1/declarations/{declaration_id}/actions/submit", response_model=DeclarationOut)
async def submit(
    declaration_id: str,
    submission: Submission,
    principal: Annotated[Principal, Depends(get_principal)],
    session: Annotated[AsyncSession, Depends(get_session)],
) -> Declaration:
    try:
        return await commands.submit(session, declaration_id, principal, submission)
    except commands.NotFound as error:
        raise HTTPException(404, "No such declaration.") from error
    except commands.Conflict as error:
        raise HTTPException(409, "The declaration does not allow this, or someone else changed it.") from error
    except commands.GuardsFailed as error:
        raise HTTPException(422, error.codes) from error
