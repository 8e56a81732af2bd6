"""Declarations over HTTP."""

from django.db import transaction
from django_fsm import TransitionNotAllowed
from rest_framework import mixins, status, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import APIException
from rest_framework.response import Response

from .models import Declaration, Event, HistoryEntry
from .serializers import DeclarationSerializer, SubmissionSerializer


class Conflict(APIException):
    status_code = status.HTTP_409_CONFLICT
    default_detail = "The declaration does not allow this, or someone else changed it."
    default_code = "conflict"


class DeclarationViewSet(mixins.RetrieveModelMixin, viewsets.GenericViewSet):
    queryset = Declaration.objects.all()
    serializer_class = DeclarationSerializer

    def get_queryset(self):
        return super().get_queryset().filter(owner=self.request.user)

    @action(detail=True, methods=["post"], url_path="actions/submit")
    def submit(self, request, pk=None):
        submission = SubmissionSerializer(data=request.data)
        submission.is_valid(raise_exception=True)
        with transaction.atomic():
            declaration = self.get_object()
            state, version = declaration.state, declaration.version
            declaration.attested = submission.validated_data["attested"]
            try:
                declaration.submit()
            except TransitionNotAllowed as refusal:
                raise Conflict(str(refusal)) from refusal
            declaration.version = version + 1
            changed = Declaration.objects.filter(pk=declaration.pk, state=state, version=version).update(
                state=declaration.state,
                version=declaration.version,
                attested=declaration.attested,
                body_id=declaration.body_id,
                submitted_at=declaration.submitted_at,
                updated_at=declaration.updated_at,
            )
            if not changed:
                raise Conflict()
            HistoryEntry.objects.create(
                declaration=declaration,
                sequence=version,
                event="submit",
                from_state=state,
                to_state=declaration.state,
                actor=request.user,
                comment=submission.validated_data.get("comment"),
            )
            Event.objects.create(
                declaration=declaration,
                sequence=version,
                type="declaration.submitted",
                payload={"event": "submit", "from": state, "to": declaration.state},
            )
        return Response(DeclarationSerializer(declaration).data)
