import type { Scene, SceneItem, Target } from '#shared/domain/map/scene.ts';
import { classes } from '../../ui/classes.ts';
import styles from './MapPicture.module.css';
import { ShapeView } from './ShapeView.tsx';

interface Props {
  readonly scene: Scene;
  readonly label: string;
  readonly chosen: Target | null;
  /** What each thing is called, with how it stands. */
  readonly nameOf: (target: Target) => string;
  readonly onChoose: (target: Target) => void;
}

/** The scene with its buttons. Whatever it says is also in the list. */
export function MapPicture({ scene, label, chosen, nameOf, onChoose }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture has no fieldset.
    <svg
      className={styles.map}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="group"
      aria-label={label}
    >
      {scene.ground.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are drawn anew together.
        <ShapeView key={index} shape={shape} />
      ))}
      {/* What they look like is no part of the buttons, whose names say it in whole words. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus. */}
      <g aria-hidden="true">
        {scene.items.map((item) => (
          // biome-ignore lint/a11y: what is pressed here has its button and its keys below.
          <g key={item.target.id} className={styles.item} onClick={() => onChoose(item.target)}>
            {item.shapes.map((shape, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they are drawn anew together.
              <ShapeView key={index} shape={shape} />
            ))}
          </g>
        ))}
      </g>
      {scene.items.map((item) => (
        <Item
          key={item.target.id}
          item={item}
          name={nameOf(item.target)}
          isChosen={chosen?.id === item.target.id}
          onChoose={onChoose}
        />
      ))}
    </svg>
  );
}

interface ItemProps {
  readonly item: SceneItem;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: (target: Target) => void;
}

function Item({ item, name, isChosen, onChoose }: ItemProps) {
  const isThread = item.hit === item.outline && item.target.is === 'tie';
  return (
    // biome-ignore lint/a11y/useSemanticElements: within a picture there are no buttons.
    <g
      role="button"
      tabIndex={0}
      aria-label={name}
      aria-pressed={isChosen}
      data-target={item.target.id}
      className={styles.item}
      onClick={() => onChoose(item.target)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(item.target);
      }}
    >
      <path d={item.outline} className={styles.outline} />
      <path d={item.hit} className={classes(styles.hit, isThread && styles.threadHit)} />
    </g>
  );
}
