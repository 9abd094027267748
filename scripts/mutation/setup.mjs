import fc from 'fast-check';

// Finding a mutant is enough: the smallest case that finds it does not matter.
fc.configureGlobal({ endOnFailure: true });
