import { fold } from '../../../lexicon/index.ts';
import type { ExtractedEntity, Judgement, NameInArticle } from '../../model/index.ts';
import { namesIn } from '../../model/index.ts';

/** Whether a judgement speaks of the entity as this article alone names it: then it has atoms of its own, equal to no other article's. */
export function isCarvedOut(entity: ExtractedEntity, articleId: string, judgements: readonly Judgement[]): boolean {
  return judgements.some((judgement) => {
    const { subjects, from } = namesIn(judgement);
    return [...subjects, ...from].some(
      (subject) => subject.only === true && subject.articleId === articleId && isNamed(subject, entity),
    );
  });
}

/** Whether the entity goes by the name that the judgement gives. */
export function isNamed(
  { kind, name }: Pick<NameInArticle, 'kind' | 'name'>,
  entity: Pick<ExtractedEntity, 'kind' | 'name' | 'aliases'>,
): boolean {
  const folded = fold(name);
  return entity.kind === kind && [entity.name, ...entity.aliases].some((form) => fold(form) === folded);
}
