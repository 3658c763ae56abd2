/**
 * What a visitor said: category or service id → granted or refused. An absent id was never asked, which is not the
 * same as refused; both mean that it may not run.
 */
export type Choices = {
    readonly [id: string]: boolean;
};
