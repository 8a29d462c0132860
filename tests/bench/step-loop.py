"""The loops of a reader of tutorials: one call of torch for each operation, one backward pass a step.

Usage: step-loop.py network|superposition STEPS. Prints CPU milliseconds a step, on one thread.
"""

import math
import sys
import time

import torch

torch.set_num_threads(1)
torch.manual_seed(1)


def network(steps):
    """SGLD of a tanh network of widths 1, 16, 1 on minibatches of 50 of 500 data."""
    x = torch.linspace(-2, 2, 500, dtype=torch.float64).unsqueeze(1)
    y = x**3 / 4 - x / 2
    first, last = torch.nn.Linear(1, 16), torch.nn.Linear(16, 1)
    model = torch.nn.Sequential(first, torch.nn.Tanh(), last).double()
    weights = list(model.parameters())
    center = [w.detach().clone() for w in weights]
    step, n_beta, localization = 1e-4, 500 / math.log(500), 1.0
    for _ in range(steps):
        rows = torch.randint(500, (50,))
        loss = 0.5 * ((model(x[rows]) - y[rows]) ** 2).mean()
        model.zero_grad()
        loss.backward()
        with torch.no_grad():
            for w, start in zip(weights, center):
                drift = localization * (start - w) - n_beta * w.grad
                w += 0.5 * step * drift + math.sqrt(step) * torch.randn_like(w)


def superposition(steps):
    """Adam on the toy model of superposition, 6 features in 2 dimensions, batches of 1,024."""
    weights = torch.randn(2, 6, dtype=torch.float64, requires_grad=True)
    bias = torch.zeros(6, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.Adam([weights, bias], lr=1e-3)
    for _ in range(steps):
        size = torch.rand(1024, 1, dtype=torch.float64)
        x = size * torch.nn.functional.one_hot(torch.randint(6, (1024,)), 6)
        loss = ((torch.relu(x @ weights.T @ weights + bias) - x) ** 2).sum(1).mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()


run = {"network": network, "superposition": superposition}[sys.argv[1]]
steps = int(sys.argv[2])
run(20)
before = time.process_time()
run(steps)
print(1e3 * (time.process_time() - before) / steps)
