"""Declarations over HTTP."""

from django.db import transaction
from django_fsm import TransitionNotAllowed
from rest_framework import mixins, status, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import APIException
from rest_framework.response import Response

from .commands import Stale, take
from .models import Declaration
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
            declaration.attested = submission.validated_data["attested"]
            try:
                take(declaration, "submit", request.user, submission.validated_data.get("comment"))
            except (TransitionNotAllowed, Stale) as refusal:
                raise Conflict(str(refusal) or None) from refusal
        return Response(DeclarationSerializer(declaration).data)
