"""What the history keeps: commands, and nothing that tells who a child is."""

import os
import stat

import terminal


class History(terminal.Case):
    def test_lasts_and_comes_back_whole(self):
        shell = self.shell()
        shell.type("select\r 1 as x,\r 2 as y;")
        shell.send("\x04")
        self.assertEqual(shell.ended(), 0)
        again = self.shell()
        again.send("\x1b[A")
        again.expect("2 as y;")
        text = again.type("")
        self.assertIn("select\n 1 as x,\n 2 as y;", text)
        self.assertIn(" 1 | 2", text)

    def test_only_its_owner_can_read_it(self):
        path = os.path.join(self.home, ".weibao_history")
        with open(path, "w", encoding="utf-8") as file:
            file.write("case list\n")
        os.chmod(path, 0o644)
        self.shell().type("whoami")
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)

    def test_survives_a_killed_shell(self):
        shell = self.shell()
        shell.type("case list --limit 1")
        shell.child.kill(9)
        self.assertIn("case list --limit 1", self.history())

    def test_keeps_no_identity(self):
        shell = self.shell()
        lines = [
            " case show 2026-SECRET", "lead add --channel public --summary 秘密某事 --name 秘密某人",
            "线索 登记 --来源 群众反映 --摘要 秘密某事", "minor search 秘密某人", "未成年人 查找 秘密某人", "lead ad --name 秘密某人",
            "leed add --name 秘密某人", "select '99999920161204002X';", "case show 99999920161204002X",
            "visit add 2026-7K3FQM --seen yes --note 秘密某事", "case return 2026-7K3FQM --reason other --duty D-1 --note 秘密",
            "\x1b[200~minor search\\\n 秘密某人\x1b[201~",
        ]
        for line in lines:
            shell.send(line + "\r")
            shell.settle()
            # A form that asks for more is given up.
            shell.send("\x03")
            shell.after_prompt()
        shell.type("work --format csv")
        shell.type("case list --risk 高 --limit 1")
        kept = self.history()
        for word in ["秘密", "SECRET", "99999920161204002"]:
            self.assertNotIn(word, kept)
        self.assertIn("case list --risk 高 --limit 1", kept)

    def test_a_folder_that_cannot_be_written_is_no_obstacle(self):
        shell = self.shell(HOME="/proc/nowhere")
        self.assertIn("xt_msb_01", shell.type("whoami"))
