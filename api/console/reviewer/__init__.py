"""The reviewer's pages: what next, and is it true and right."""
