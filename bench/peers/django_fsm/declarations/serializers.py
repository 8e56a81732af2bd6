"""What comes in and what goes out."""

from rest_framework import serializers

from .models import Declaration


class SubmissionSerializer(serializers.Serializer):
    attested = serializers.BooleanField()
    comment = serializers.CharField(required=False, allow_null=True, max_length=2000)


class DeclarationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Declaration
        fields = [
            "id",
            "owner",
            "category",
            "state",
            "version",
            "declared_year",
            "claimed_hours",
            "facts",
            "evidence",
            "body_id",
            "assignee_id",
            "attested",
            "submitted_at",
            "created_at",
            "updated_at",
        ]
        read_only_fields = fields
