import { posteriorFilm } from '@/lib/posterior/film/film'

/** What the worker can do: one line a task; the types of input and output are inferred from it. */
export const tasks = { posteriorFilm }
