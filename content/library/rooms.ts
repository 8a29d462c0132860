/** What each room of the library is for, in the order in which a reader would want them. */
export const roomSummaries: Readonly<Record<string, string>> = {
  landscapes:
    'Losses K(w) with known λ and m: values, derivatives, zero sets, partition functions.',
  geometry: 'Polynomials, Newton polyhedra, resolution of singularities, exact λ and m, volumes.',
  lab: 'A typed loss, read, answered, drawn and measured: all that the Lab shows of it.',
  models: 'Statistical models with their truths, likelihoods, priors and known coefficients.',
  posterior: 'Tempered posteriors, evidence, moments, predictions, and where Laplace fails.',
  'learning-curves': 'Averages over samples: free energy, generalisation, singular fluctuation.',
  samplers: 'Markov chains as kernels: from random walks to NUTS, SGLD and tempering.',
  diagnostics: 'Whether chains have converged, and how much they know.',
  estimators: 'The local learning coefficient, WBIC, WAIC and leave-one-out from draws.',
  networks: 'Small networks with their gradients, and training that can be resumed bit for bit.',
  numerics: 'Fractions, quadrature, roots, linear algebra and special functions.',
  random: 'An explicit, splittable source of chance.',
  quantities: 'The named numbers that the prose of this guide prints.',
}
