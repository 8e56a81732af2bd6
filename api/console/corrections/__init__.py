"""The pages of corrections: asked by the person, decided by the unit or the bureau."""
