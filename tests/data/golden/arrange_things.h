
/* Order: An order. A response can have other values. */

/** Order: Upwards. */
#define TC_THINGS_ORDER_UP "UP"
/** Order: Downwards, then upwards. */
#define TC_THINGS_ORDER_DOWN_FIRST "DOWN_FIRST"

/* Type: The kind of things. */

/** Type: Small ones. */
#define TC_THINGS_TYPE_SMALL "SMALL"
/** Type: Of unknown size. */
#define TC_THINGS_TYPE_UNKNOWN "UNKNOWN"
/** Type: A thousand of them. */
#define TC_THINGS_TYPE_1000 "1000"
/** Type: Less. */
#define TC_THINGS_TYPE_LESS "<"

/* ArrangeThingsSpeed: The speed of the operation. */

/** ArrangeThingsSpeed: The value `SLOW`. */
#define TC_THINGS_ARRANGE_THINGS_SPEED_SLOW "SLOW"
/** ArrangeThingsSpeed: The value `FAST`. */
#define TC_THINGS_ARRANGE_THINGS_SPEED_FAST "FAST"

/* Error codes of some functions. The comment of a function lists its codes. */

/** An id does not have the right form. */
#define TC_THINGS_ERROR_BAD_ID "BadId"
/** The things are being arranged. Nothing ran; the same request can succeed later. */
#define TC_THINGS_ERROR_BUSY_ARRANGING "Busy.Arranging"
/** Something failed. The action may have run; repeat it only if running twice does no harm. */
#define TC_THINGS_ERROR_BROKEN "Broken"
/** Something is wrong: TooMany. */
#define TC_THINGS_ERROR_TOO_MANY "TooMany"
/** Something is wrong: BadType. */
#define TC_THINGS_ERROR_BAD_TYPE "BadType"
/** Something is wrong: BadOffset. */
#define TC_THINGS_ERROR_BAD_OFFSET "BadOffset"
/** Something is wrong: ReasonMissing. */
#define TC_THINGS_ERROR_REASON_MISSING "ReasonMissing"
/** Something is wrong: DayMissing. */
#define TC_THINGS_ERROR_DAY_MISSING "DayMissing"
