"""A notebook that is changed, undone and redone in any order, and the states it must have been in."""

import tempfile
from pathlib import Path

from hypothesis.stateful import RuleBasedStateMachine, rule

from app.notebook.writer import Notebook


class Stepping(RuleBasedStateMachine):
    """Who is of this kind gives the changes as rules, calls ``took`` after each, and compares with ``past[-1]``."""

    def __init__(self):
        super().__init__()
        self.room = tempfile.TemporaryDirectory()
        self.notebook = Notebook(Path(self.room.name) / "notebook.db")
        self.clock = 0
        self.past = [self.first_state()]
        self.future = []

    def first_state(self):
        return {}

    def teardown(self):
        self.notebook.close()
        self.room.cleanup()

    def tick(self):
        self.clock += 60  # seconds; longer than typing is merged over
        return f"2031-05-04T{self.clock // 3600:02}:{self.clock // 60 % 60:02}:00.000Z"

    def took(self, state):
        self.past.append(state)
        self.future.clear()

    @rule()
    def undo(self):
        change = self.notebook.undo(now=self.tick())
        assert (change is None) == (len(self.past) == 1)
        if change:
            self.future.append(self.past.pop())

    @rule()
    def redo(self):
        change = self.notebook.redo(now=self.tick())
        assert (change is None) == (not self.future)
        if change:
            self.past.append(self.future.pop())
