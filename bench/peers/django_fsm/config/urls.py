"""Routes."""

from django.http import JsonResponse
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from declarations.views import DeclarationViewSet

router = SimpleRouter(trailing_slash=False)
router.register("declarations", DeclarationViewSet)

urlpatterns = [
    path("healthz", lambda request: JsonResponse({"status": "ok"})),
    path("v1/", include(router.urls)),
]
