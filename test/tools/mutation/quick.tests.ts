// Mutants are tried by the tests that need no other program and little time, in one file: what all of them import is
// loaded once for each mutant. Tests that are left out would only find more.
import '../../definition/code-lines.test.ts';
import '../../definition/codec.test.ts';
import '../../definition/condition.test.ts';
import '../../definition/environment.test.ts';
import '../../definition/golden.test.ts';
import '../../definition/library.test.ts';
import '../../definition/matrix-input.test.ts';
import '../../definition/params-input.test.ts';
import '../../definition/params.test.ts';
import '../../definition/python-quoted.test.ts';
import '../../definition/source.test.ts';
import '../../definition/strategy.test.ts';
import '../../definition/template-pattern.test.ts';
import '../../definition/trigger-rule.test.ts';
import '../../plan/batch-job-golden.test.ts';
import '../../plan/disks.test.ts';
import '../../plan/machine-rules.test.ts';
import '../../plan/member-texts.test.ts';
import '../../plan/source-patterns.test.ts';
import '../../plan/spec-size.test.ts';
import '../../plan/staging.test.ts';
import '../../report/plan-json.test.ts';
import '../../report/problem-text.test.ts';
import '../../run/resume-key.test.ts';
import '../../run/schedule.test.ts';
