import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Form } from './Form.ts';
import { ItemVersion } from './ItemVersion.ts';

/** An item on a form; an item stands on a form once. */
@Entity('form_item')
@Index('form_item_of_version', ['itemVersionId'])
export class FormItem {
  @ForeignKey(() => Form, { name: 'form_item_form' })
  @PrimaryColumn({ type: 'uuid' })
  formId!: string;

  @PrimaryColumn({ type: 'uuid' })
  itemId!: string;

  @ForeignKey(() => ItemVersion, { name: 'form_item_item_version' })
  @Column({ type: 'uuid' })
  itemVersionId!: string;
}
