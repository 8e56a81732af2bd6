"""The administrator's pages: what would this rule do?"""
