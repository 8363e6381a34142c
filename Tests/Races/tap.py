"""The Test Anything Protocol, as far as it is needed."""


class Tap:
    def __init__(self):
        self.count = self.failed = 0

    def ok(self, holds, sentence, *notes):
        self.count += 1
        self.failed += not holds
        print(f"{'ok' if holds else 'not ok'} {self.count} - {sentence}", flush=True)
        if not holds:
            for note in notes:
                self.say(note)

    def say(self, note):
        for line in str(note).splitlines():
            print(f"# {line}", flush=True)

    def end(self):
        """The exit status: how the whole went."""
        print(f"1..{self.count}")
        return 1 if self.failed else 0
