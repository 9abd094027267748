// Mutants are tested with tests that need no other program and little time, in one file: their common imports are
// loaded once per mutant. Omitted tests could only find more.
import '../../test/definition/yaml/lines.test.ts';
import '../../test/definition/python/codec.test.ts';
import '../../test/definition/conditions/if.test.ts';
import '../../test/definition/known/environment.test.ts';
import '../../test/definition/golden.test.ts';
import '../../test/definition/library/library.test.ts';
import '../../test/definition/strategy/matrix-input.test.ts';
import '../../test/definition/params/input.test.ts';
import '../../test/definition/params/params.test.ts';
import '../../test/definition/python/quoted.test.ts';
import '../../test/definition/yaml/source.test.ts';
import '../../test/definition/strategy/strategy.test.ts';
import '../../test/definition/template-pattern.test.ts';
import '../../test/definition/conditions/trigger-rule.test.ts';
import '../../test/plan/batch-job-golden.test.ts';
import '../../test/plan/machine/disks.test.ts';
import '../../test/plan/machine/rules.test.ts';
import '../../test/plan/member-texts.test.ts';
import '../../test/plan/source-patterns.test.ts';
import '../../test/plan/spec-size.test.ts';
import '../../test/plan/staging.test.ts';
import '../../test/report/plan-json.test.ts';
import '../../test/report/problem-text.test.ts';
import '../../test/run/resume/resume-key.test.ts';
import '../../test/run/schedule.test.ts';
