import fc from 'fast-check';

// That a mutant is found is enough: the smallest case that finds it does not matter.
fc.configureGlobal({ endOnFailure: true });
