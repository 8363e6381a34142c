"""What ops/install puts there: completion that each shell takes and that completes, and a manual page without a complaint."""

import pathlib
import subprocess

import terminal

INSTALL = pathlib.Path(__file__).parents[2] / "ops/install"


class Installed(terminal.Case):
    def setUp(self):
        super().setUp()
        done = subprocess.run([INSTALL, "--prefix", self.home], env=self.environment(WEIBAO_PROGRAM=terminal.program()), capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)

    def said(self, *command, **environment):
        done = subprocess.run(command, env=self.environment(**environment), capture_output=True, text=True, timeout=60)
        self.assertEqual((done.returncode, done.stderr), (0, ""), command)
        return done.stdout

    def test_the_program_is_there(self):
        self.assertIn("xt_msb_01", self.said(f"{self.home}/bin/weibao", "whoami"))

    def test_bash_completes(self):
        text = self.said(
            "bash", "--norc", "-c", f"source {self.home}/share/bash-completion/completions/weibao; COMP_WORDS=(weibao case d); COMP_CWORD=2; COMP_LINE='weibao case d'; "
            "COMP_POINT=13; _weibao weibao d case; printf '%s\\n' \"${COMPREPLY[@]}\"")
        self.assertLessEqual({"death", "decide", "dispatch"}, set(text.split()))

    def test_zsh_takes_it(self):
        text = self.said(
            "zsh", "-fc", f"fpath=({self.home}/share/zsh/site-functions $fpath); autoload -U compinit; compinit -u -d {self.home}/dump; print $_comps[weibao]; "
            "autoload +X _weibao; whence -w _weibao")
        self.assertEqual(text.split(), ["_weibao", "_weibao:", "function"])

    def test_fish_completes(self):
        text = self.said("fish", "--no-config", "-c", f"source {self.home}/share/fish/vendor_completions.d/weibao.fish; complete -C 'weibao case d'")
        self.assertLessEqual({"death", "decide", "dispatch"}, {line.split("\t")[0] for line in text.splitlines()})

    def test_the_manual_has_every_command_and_no_complaint(self):
        for page, words in (("man1", "Offer a case to another unit"), ("zh_CN/man1", "把案件派给另一单位")):
            path = f"{self.home}/share/man/{page}/weibao.1"
            self.assertEqual(self.said("mandoc", "-T", "lint", "-W", "warning", path), "")
            source = pathlib.Path(path).read_text(encoding="utf-8")
            self.assertRegex(source, r"\.It Ic case dispatch Ar <(编号|number)>")
            self.assertIn(words, source)
        self.said("man", "--warnings", "-l", f"{self.home}/share/man/man1/weibao.1", MANPAGER="cat")

    def test_an_unknown_shell_is_told(self):
        status, _, errors = self.run_program("--generate-completion-script", "csh")
        self.assertEqual(status, 64)
        self.assertIn("bash、zsh 或 fish", errors)
