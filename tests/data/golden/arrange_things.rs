use ::tcapi as tcapi;
#[allow(unused_imports)]
use tcapi::schema;
/// The descriptor of this service: all that the library knows about it, as data.
#[allow(dead_code)]
pub static SERVICE: schema::Service = {
    static COMMON_CODES: schema::CommonCodes = schema::CommonCodes::new(
        …,
        …,
    );
    schema::Service::new(
        …,
        …,
        tcapi::COMMON_CODES.or(&COMMON_CODES),
    )
};
/// The examples of the specs: requests with their expected results.
#[allow(dead_code)]
pub static EXAMPLES: &[schema::Example] = &[
    schema::Example {
        action: "ArrangeThings",
        title: "two things",
        request: "{\"Ids\":[\"thing-0001\",\"thing-0002\"],\"Order\":\"UP\",\"Reason\":\"r\"}",
        expected: schema::Expected::Response(
            "{\"Response\":{\"Count\":2,\"RequestId\":\"a\"}}",
        ),
    },
    schema::Example {
        action: "ArrangeThings",
        title: "accepted, with no response shown",
        request: "{\"Ids\":[\"thing-0001\"],\"Reason\":\"r\"}",
        expected: schema::Expected::Accepted,
    },
    schema::Example {
        action: "ArrangeThings",
        title: "no things",
        request: "{\"Ids\":[]}",
        expected: schema::Expected::Invalid {
            code: "TooMany",
            path: ::core::option::Option::Some("Ids"),
        },
    },
];
const _: &[&[u8]] = &[::core::include_bytes!("tests/data/golden/ArrangeThings.toml")];
/// An order.
///
/// Values that are not in the spec are kept as `Unknown`.
#[derive(
    ::core::fmt::Debug,
    ::core::clone::Clone,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[allow(dead_code)]
#[non_exhaustive]
pub enum Order {
    /// Upwards.
    Up,
    /// Downwards, then upwards.
    DownFirst,
    /// Any other value, as the service writes it.
    Unknown(::std::string::String),
}
#[allow(dead_code)]
impl Order {
    /// Returns the value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Up => "UP",
            Self::DownFirst => "DOWN_FIRST",
            Self::Unknown(name) => name,
        }
    }
}
impl ::core::convert::From<&str> for Order {
    fn from(name: &str) -> Self {
        match name {
            "UP" => Self::Up,
            "DOWN_FIRST" => Self::DownFirst,
            name => Self::Unknown(::std::borrow::ToOwned::to_owned(name)),
        }
    }
}
impl ::core::str::FromStr for Order {
    type Err = ::core::convert::Infallible;
    fn from_str(name: &str) -> ::core::result::Result<Self, Self::Err> {
        ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(name))
    }
}
impl ::core::fmt::Display for Order {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
schema::__serde!(enumeration Order);
impl schema::Enumeration for Order {
    fn as_str(&self) -> &str {
        Order::as_str(self)
    }
    fn from_name(name: &str) -> Self {
        <Self as ::core::convert::From<&str>>::from(name)
    }
}
impl schema::Item for Order {
    fn value(&self) -> schema::Value<'_, &dyn schema::Record> {
        schema::Value::Str(self.as_str())
    }
    fn from_scalar(value: schema::Scalar<'_>) -> ::core::option::Option<Self> {
        match value {
            schema::Scalar::Str(name) => {
                ::core::option::Option::Some(
                    <Self as ::core::convert::From<&str>>::from(name),
                )
            }
            _ => ::core::option::Option::None,
        }
    }
}
/// The kind of things.
///
/// Values that are not in the spec are kept as `Unknown`.
#[derive(
    ::core::fmt::Debug,
    ::core::clone::Clone,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[allow(dead_code)]
#[non_exhaustive]
pub enum Type {
    /// Small ones.
    Small,
    /// Of unknown size.
    Unknown_,
    /// A thousand of them.
    V1000,
    /// Less.
    Less,
    /// Any other value, as the service writes it.
    Unknown(::std::string::String),
}
#[allow(dead_code)]
impl Type {
    /// Returns the value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "SMALL",
            Self::Unknown_ => "UNKNOWN",
            Self::V1000 => "1000",
            Self::Less => "<",
            Self::Unknown(name) => name,
        }
    }
}
impl ::core::convert::From<&str> for Type {
    fn from(name: &str) -> Self {
        match name {
            "SMALL" => Self::Small,
            "UNKNOWN" => Self::Unknown_,
            "1000" => Self::V1000,
            "<" => Self::Less,
            name => Self::Unknown(::std::borrow::ToOwned::to_owned(name)),
        }
    }
}
impl ::core::str::FromStr for Type {
    type Err = ::core::convert::Infallible;
    fn from_str(name: &str) -> ::core::result::Result<Self, Self::Err> {
        ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(name))
    }
}
impl ::core::fmt::Display for Type {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
schema::__serde!(enumeration Type);
impl schema::Enumeration for Type {
    fn as_str(&self) -> &str {
        Type::as_str(self)
    }
    fn from_name(name: &str) -> Self {
        <Self as ::core::convert::From<&str>>::from(name)
    }
}
impl schema::Item for Type {
    fn value(&self) -> schema::Value<'_, &dyn schema::Record> {
        schema::Value::Str(self.as_str())
    }
    fn from_scalar(value: schema::Scalar<'_>) -> ::core::option::Option<Self> {
        match value {
            schema::Scalar::Str(name) => {
                ::core::option::Option::Some(
                    <Self as ::core::convert::From<&str>>::from(name),
                )
            }
            _ => ::core::option::Option::None,
        }
    }
}
/// The speed of the operation.
///
/// Values that are not in the spec are kept as `Unknown`.
#[derive(
    ::core::fmt::Debug,
    ::core::clone::Clone,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[allow(dead_code)]
#[non_exhaustive]
pub enum ArrangeThingsSpeed {
    /// The value `SLOW`.
    Slow,
    /// The value `FAST`.
    Fast,
    /// Any other value, as the service writes it.
    Unknown(::std::string::String),
}
#[allow(dead_code)]
impl ArrangeThingsSpeed {
    /// Returns the value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Slow => "SLOW",
            Self::Fast => "FAST",
            Self::Unknown(name) => name,
        }
    }
}
impl ::core::convert::From<&str> for ArrangeThingsSpeed {
    fn from(name: &str) -> Self {
        match name {
            "SLOW" => Self::Slow,
            "FAST" => Self::Fast,
            name => Self::Unknown(::std::borrow::ToOwned::to_owned(name)),
        }
    }
}
impl ::core::str::FromStr for ArrangeThingsSpeed {
    type Err = ::core::convert::Infallible;
    fn from_str(name: &str) -> ::core::result::Result<Self, Self::Err> {
        ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(name))
    }
}
impl ::core::fmt::Display for ArrangeThingsSpeed {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
schema::__serde!(enumeration ArrangeThingsSpeed);
impl schema::Enumeration for ArrangeThingsSpeed {
    fn as_str(&self) -> &str {
        ArrangeThingsSpeed::as_str(self)
    }
    fn from_name(name: &str) -> Self {
        <Self as ::core::convert::From<&str>>::from(name)
    }
}
impl schema::Item for ArrangeThingsSpeed {
    fn value(&self) -> schema::Value<'_, &dyn schema::Record> {
        schema::Value::Str(self.as_str())
    }
    fn from_scalar(value: schema::Scalar<'_>) -> ::core::option::Option<Self> {
        match value {
            schema::Scalar::Str(name) => {
                ::core::option::Option::Some(
                    <Self as ::core::convert::From<&str>>::from(name),
                )
            }
            _ => ::core::option::Option::None,
        }
    }
}
/// A node of a tree.
#[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::default::Default)]
#[allow(dead_code)]
#[non_exhaustive]
pub struct Node {
    /// Its name. Required in a request.
    pub name: ::core::option::Option<::std::string::String>,
    /// The next node.
    pub next: ::core::option::Option<::std::boxed::Box<Node>>,
    /// The child nodes.
    pub children: schema::List<Node>,
    /// The state. Only in responses.
    pub state: ::core::option::Option<::std::string::String>,
}
#[allow(dead_code)]
impl Node {
    /// Its name. Required in a request.
    #[must_use]
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::core::option::Option::Some(::core::convert::Into::into(value));
        self
    }
    /// The next node.
    #[must_use]
    pub fn next(mut self, value: impl ::core::convert::Into<Node>) -> Self {
        self.next = ::core::option::Option::Some(
            ::std::boxed::Box::new(::core::convert::Into::into(value)),
        );
        self
    }
    /// The child nodes.
    #[must_use]
    pub fn children(
        mut self,
        value: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<Node>>,
    ) -> Self {
        self.children = ::core::iter::Iterator::collect(
            ::core::iter::Iterator::map(
                ::core::iter::IntoIterator::into_iter(value),
                ::core::convert::Into::into,
            ),
        );
        self
    }
    /// The state. Only in responses.
    #[must_use]
    pub fn state(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.state = ::core::option::Option::Some(::core::convert::Into::into(value));
        self
    }
}
impl schema::Item for Node {
    fn value(&self) -> schema::Value<'_, &dyn schema::Record> {
        schema::Value::Object(self)
    }
    fn from_scalar(_: schema::Scalar<'_>) -> ::core::option::Option<Self> {
        ::core::option::Option::None
    }
    fn new_record() -> ::core::option::Option<Self> {
        ::core::option::Option::Some(::core::default::Default::default())
    }
    fn record_mut(&mut self) -> ::core::option::Option<&mut dyn schema::Record> {
        ::core::option::Option::Some(self)
    }
}
schema::__serde!(part Node, & SERVICE, 0);
impl schema::Record for Node {
    fn slot(&self, field: usize) -> ::core::option::Option<&dyn schema::Slot> {
        ::core::option::Option::Some(
            match field {
                0 => &self.name,
                1 => &self.next,
                2 => &self.children,
                3 => &self.state,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn slot_mut(
        &mut self,
        field: usize,
    ) -> ::core::option::Option<&mut dyn schema::Slot> {
        ::core::option::Option::Some(
            match field {
                0 => &mut self.name,
                1 => &mut self.next,
                2 => &mut self.children,
                3 => &mut self.state,
                _ => return ::core::option::Option::None,
            },
        )
    }
}
impl ::core::fmt::Debug for Node {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        schema::debug(f, &SERVICE, schema::ObjectId(0), self)
    }
}
/// Puts things in order.
///
/// A second paragraph, with what would end a comment of C: */, or begin one: /*.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it. The
/// service allows 10 calls per second. It requires a region.
///
/// Deprecated: use SortThings.
///
/// Its builder validates it, so every request of this type is valid by the service's
/// documents.
#[derive(::core::clone::Clone, ::core::cmp::PartialEq)]
#[allow(dead_code)]
pub struct ArrangeThings {
    ids: schema::List<::std::string::String>,
    order: ::core::option::Option<Order>,
    upwards: ::core::option::Option<bool>,
    type_: ::core::option::Option<Type>,
    offset: ::core::option::Option<i64>,
    size: ::core::option::Option<u64>,
    ratio: ::core::option::Option<f64>,
    data: ::core::option::Option<::std::vec::Vec<u8>>,
    since: ::core::option::Option<::std::string::String>,
    day: ::core::option::Option<::std::string::String>,
    opener: ::core::option::Option<::std::string::String>,
    root: ::core::option::Option<Node>,
    blobs: schema::List<::std::vec::Vec<u8>>,
    reason: ::core::option::Option<::std::string::String>,
    author: ::core::option::Option<::std::string::String>,
    keeper: ::core::option::Option<::std::string::String>,
    months: ::core::option::Option<u64>,
    width: ::core::option::Option<i64>,
    speed: ::core::option::Option<ArrangeThingsSpeed>,
    leaf: ::core::option::Option<Node>,
}
#[allow(dead_code)]
impl ArrangeThings {
    /// Returns a builder with no parameter set.
    #[deprecated(note = "use SortThings")]
    pub fn builder() -> ArrangeThingsBuilder {
        ArrangeThingsBuilder {
            request: ArrangeThings {
                ids: ::core::default::Default::default(),
                order: ::core::default::Default::default(),
                upwards: ::core::default::Default::default(),
                type_: ::core::default::Default::default(),
                offset: ::core::default::Default::default(),
                size: ::core::default::Default::default(),
                ratio: ::core::default::Default::default(),
                data: ::core::default::Default::default(),
                since: ::core::default::Default::default(),
                day: ::core::default::Default::default(),
                opener: ::core::default::Default::default(),
                root: ::core::default::Default::default(),
                blobs: ::core::default::Default::default(),
                reason: ::core::default::Default::default(),
                author: ::core::default::Default::default(),
                keeper: ::core::default::Default::default(),
                months: ::core::default::Default::default(),
                width: ::core::default::Default::default(),
                speed: ::core::default::Default::default(),
                leaf: ::core::default::Default::default(),
            },
        }
    }
    /// The ids of the things. 1 to 100 items (TooMany). Each item: must match `thing-[0-9]{4}`
    /// (BadId). Required.
    pub fn ids(&self) -> &[::std::string::String] {
        &self.ids
    }
    /// The order. One of [`Order::Up`], [`Order::DownFirst`]. The service's default is
    /// [`Order::Up`].
    pub fn order(&self) -> ::core::option::Option<&Order> {
        self.order.as_ref()
    }
    /// Whether the order is upwards. Mutually exclusive with `order` and `type_`.
    ///
    /// Deprecated: use order.
    pub fn upwards(&self) -> ::core::option::Option<bool> {
        self.upwards
    }
    /// The kind of things. One of [`Type::Small`], [`Type::Unknown_`], [`Type::V1000`],
    /// [`Type::Less`].
    pub fn type_(&self) -> ::core::option::Option<&Type> {
        self.type_.as_ref()
    }
    /// The number of things to skip. -10 to 10 (BadOffset).
    pub fn offset(&self) -> ::core::option::Option<i64> {
        self.offset
    }
    /// The size of the things. At least 1 (InvalidParameterValue).
    pub fn size(&self) -> ::core::option::Option<u64> {
        self.size
    }
    /// The width of the things. At most 1.5 (InvalidParameterValue).
    pub fn ratio(&self) -> ::core::option::Option<f64> {
        self.ratio
    }
    /// The content of the things. At most 16 bytes (InvalidParameterValue).
    pub fn data(&self) -> ::core::option::Option<&[u8]> {
        self.data.as_deref()
    }
    /// The start time. A timestamp, such as `2020-03-10T02:43:51Z` or
    /// `2020-03-10T02:43:51+08:00`.
    pub fn since(&self) -> ::core::option::Option<&str> {
        self.since.as_deref()
    }
    /// The day of the operation. A date, such as `2020-03-10`.
    pub fn day(&self) -> ::core::option::Option<&str> {
        self.day.as_deref()
    }
    /// The key that opens the things.
    pub fn opener(&self) -> ::core::option::Option<&str> {
        self.opener.as_deref()
    }
    /// The root node of the things.
    pub fn root(&self) -> ::core::option::Option<&Node> {
        self.root.as_ref()
    }
    /// The content of each thing.
    pub fn blobs(&self) -> &[::std::vec::Vec<u8>] {
        &self.blobs
    }
    /// The reason for the operation. Required if `order` is [`Order::Up`] or
    /// [`Order::DownFirst`].
    pub fn reason(&self) -> ::core::option::Option<&str> {
        self.reason.as_deref()
    }
    /// The author of the operation. Required if `upwards` is `true`.
    pub fn author(&self) -> ::core::option::Option<&str> {
        self.author.as_deref()
    }
    /// The keeper of the things. Required if `opener` is given.
    pub fn keeper(&self) -> ::core::option::Option<&str> {
        self.keeper.as_deref()
    }
    /// The period in months. One of 1, 3, 12 (InvalidParameterValue).
    pub fn months(&self) -> ::core::option::Option<u64> {
        self.months
    }
    /// The width of the things. 10 to 100 (InvalidParameterValue). In steps of 10 from 10
    /// (InvalidParameterValue).
    pub fn width(&self) -> ::core::option::Option<i64> {
        self.width
    }
    /// The speed of the operation. One of [`ArrangeThingsSpeed::Slow`],
    /// [`ArrangeThingsSpeed::Fast`].
    pub fn speed(&self) -> ::core::option::Option<&ArrangeThingsSpeed> {
        self.speed.as_ref()
    }
    /// A node without children. Its `name`: at most 4 characters (InvalidParameterValue). Its
    /// `name`: must match `[a-z]+` (InvalidParameterValue). Its `name` is not required. Its
    /// `next` is only in responses. Its `children`: at most 0 items (TooMany). Its `children`
    /// is required.
    pub fn leaf(&self) -> ::core::option::Option<&Node> {
        self.leaf.as_ref()
    }
}
///Builds a [`ArrangeThings`].
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
#[allow(dead_code)]
#[must_use = "a builder does nothing until it is built"]
pub struct ArrangeThingsBuilder {
    request: ArrangeThings,
}
#[allow(dead_code)]
impl ArrangeThingsBuilder {
    /// The ids of the things. 1 to 100 items (TooMany). Each item: must match `thing-[0-9]{4}`
    /// (BadId). Required.
    #[must_use]
    pub fn ids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.request.ids = ::core::iter::Iterator::collect(
            ::core::iter::Iterator::map(
                ::core::iter::IntoIterator::into_iter(value),
                ::core::convert::Into::into,
            ),
        );
        self
    }
    /// The order. One of [`Order::Up`], [`Order::DownFirst`]. The service's default is
    /// [`Order::Up`].
    #[must_use]
    pub fn order(mut self, value: impl ::core::convert::Into<Order>) -> Self {
        self.request.order = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// Whether the order is upwards. Mutually exclusive with `order` and `type_`.
    ///
    /// Deprecated: use order.
    #[deprecated(note = "use order")]
    #[must_use]
    pub fn upwards(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.request.upwards = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// The kind of things. One of [`Type::Small`], [`Type::Unknown_`], [`Type::V1000`],
    /// [`Type::Less`].
    #[must_use]
    pub fn type_(mut self, value: impl ::core::convert::Into<Type>) -> Self {
        self.request.type_ = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// The number of things to skip. -10 to 10 (BadOffset).
    #[must_use]
    pub fn offset(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.request.offset = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// The size of the things. At least 1 (InvalidParameterValue).
    #[must_use]
    pub fn size(mut self, value: impl ::core::convert::Into<u64>) -> Self {
        self.request.size = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// The width of the things. At most 1.5 (InvalidParameterValue).
    #[must_use]
    pub fn ratio(mut self, value: impl ::core::convert::Into<f64>) -> Self {
        self.request.ratio = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// The content of the things. At most 16 bytes (InvalidParameterValue).
    #[must_use]
    pub fn data(
        mut self,
        value: impl ::core::convert::Into<::std::vec::Vec<u8>>,
    ) -> Self {
        self.request.data = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// The start time. A timestamp, such as `2020-03-10T02:43:51Z` or
    /// `2020-03-10T02:43:51+08:00`.
    #[must_use]
    pub fn since(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.since = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// The day of the operation. A date, such as `2020-03-10`.
    #[must_use]
    pub fn day(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.day = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// The key that opens the things.
    #[must_use]
    pub fn opener(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.opener = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// The root node of the things.
    #[must_use]
    pub fn root(mut self, value: impl ::core::convert::Into<Node>) -> Self {
        self.request.root = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// The content of each thing.
    #[must_use]
    pub fn blobs(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::vec::Vec<u8>>,
        >,
    ) -> Self {
        self.request.blobs = ::core::iter::Iterator::collect(
            ::core::iter::Iterator::map(
                ::core::iter::IntoIterator::into_iter(value),
                ::core::convert::Into::into,
            ),
        );
        self
    }
    /// The reason for the operation. Required if `order` is [`Order::Up`] or
    /// [`Order::DownFirst`].
    #[must_use]
    pub fn reason(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.reason = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// The author of the operation. Required if `upwards` is `true`.
    #[must_use]
    pub fn author(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.author = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// The keeper of the things. Required if `opener` is given.
    #[must_use]
    pub fn keeper(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.keeper = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// The period in months. One of 1, 3, 12 (InvalidParameterValue).
    #[must_use]
    pub fn months(mut self, value: impl ::core::convert::Into<u64>) -> Self {
        self.request.months = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// The width of the things. 10 to 100 (InvalidParameterValue). In steps of 10 from 10
    /// (InvalidParameterValue).
    #[must_use]
    pub fn width(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.request.width = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// The speed of the operation. One of [`ArrangeThingsSpeed::Slow`],
    /// [`ArrangeThingsSpeed::Fast`].
    #[must_use]
    pub fn speed(
        mut self,
        value: impl ::core::convert::Into<ArrangeThingsSpeed>,
    ) -> Self {
        self.request.speed = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// A node without children. Its `name`: at most 4 characters (InvalidParameterValue). Its
    /// `name`: must match `[a-z]+` (InvalidParameterValue). Its `name` is not required. Its
    /// `next` is only in responses. Its `children`: at most 0 items (TooMany). Its `children`
    /// is required.
    #[must_use]
    pub fn leaf(mut self, value: impl ::core::convert::Into<Node>) -> Self {
        self.request.leaf = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// Validates the request by the service's documents and returns it.
    ///
    /// # Errors
    /// An error with all violations. Its code and path are those of the first violation; the code is
    /// the one that the service would return.
    pub fn build(self) -> ::core::result::Result<ArrangeThings, tcapi::Error> {
        self.build_unvalidated().validate()
    }
    /// Returns the request without validating it. The client validates it, as strictly as it is set up to.
    pub fn build_unvalidated(self) -> tcapi::Unvalidated<ArrangeThings> {
        tcapi::Unvalidated::new(self.request)
    }
}
impl tcapi::Request for ArrangeThings {
    type Response = ArrangeThingsResponse;
    type ErrorCode = ErrorCode;
    fn service() -> &'static schema::Service {
        &SERVICE
    }
    fn action() -> schema::Action<'static> {
        SERVICE.action_at(0)
    }
}
schema::__serde!(request ArrangeThings, & SERVICE, 1);
impl schema::Record for ArrangeThings {
    fn slot(&self, field: usize) -> ::core::option::Option<&dyn schema::Slot> {
        ::core::option::Option::Some(
            match field {
                0 => &self.ids,
                1 => &self.order,
                2 => &self.upwards,
                3 => &self.type_,
                4 => &self.offset,
                5 => &self.size,
                6 => &self.ratio,
                7 => &self.data,
                8 => &self.since,
                9 => &self.day,
                10 => &self.opener,
                11 => &self.root,
                12 => &self.blobs,
                13 => &self.reason,
                14 => &self.author,
                15 => &self.keeper,
                16 => &self.months,
                17 => &self.width,
                18 => &self.speed,
                19 => &self.leaf,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn slot_mut(
        &mut self,
        field: usize,
    ) -> ::core::option::Option<&mut dyn schema::Slot> {
        ::core::option::Option::Some(
            match field {
                0 => &mut self.ids,
                1 => &mut self.order,
                2 => &mut self.upwards,
                3 => &mut self.type_,
                4 => &mut self.offset,
                5 => &mut self.size,
                6 => &mut self.ratio,
                7 => &mut self.data,
                8 => &mut self.since,
                9 => &mut self.day,
                10 => &mut self.opener,
                11 => &mut self.root,
                12 => &mut self.blobs,
                13 => &mut self.reason,
                14 => &mut self.author,
                15 => &mut self.keeper,
                16 => &mut self.months,
                17 => &mut self.width,
                18 => &mut self.speed,
                19 => &mut self.leaf,
                _ => return ::core::option::Option::None,
            },
        )
    }
}
impl ::core::fmt::Debug for ArrangeThings {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        schema::debug(f, &SERVICE, schema::ObjectId(1), self)
    }
}
///Response of [`ArrangeThings`].
///
/// The client fills it. The tests of a program can create one with `default()` and the setters.
#[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::default::Default)]
#[allow(dead_code)]
#[non_exhaustive]
pub struct ArrangeThingsResponse {
    /// Id of the request, assigned by the service; its support asks for it.
    pub request_id: ::std::string::String,
    /// The number of arranged things.
    pub count: ::core::option::Option<i64>,
    /// The root nodes after the operation.
    pub roots: schema::List<Node>,
    /// The supported orders. One of [`Order::Up`], [`Order::DownFirst`].
    pub orders: schema::List<Order>,
}
#[allow(dead_code)]
impl ArrangeThingsResponse {
    /// Id of the request, assigned by the service.
    #[must_use]
    pub fn request_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.request_id = ::core::convert::Into::into(value);
        self
    }
    /// The number of arranged things.
    #[must_use]
    pub fn count(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.count = ::core::option::Option::Some(::core::convert::Into::into(value));
        self
    }
    /// The root nodes after the operation.
    #[must_use]
    pub fn roots(
        mut self,
        value: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<Node>>,
    ) -> Self {
        self.roots = ::core::iter::Iterator::collect(
            ::core::iter::Iterator::map(
                ::core::iter::IntoIterator::into_iter(value),
                ::core::convert::Into::into,
            ),
        );
        self
    }
    /// The supported orders. One of [`Order::Up`], [`Order::DownFirst`].
    #[must_use]
    pub fn orders(
        mut self,
        value: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<Order>>,
    ) -> Self {
        self.orders = ::core::iter::Iterator::collect(
            ::core::iter::Iterator::map(
                ::core::iter::IntoIterator::into_iter(value),
                ::core::convert::Into::into,
            ),
        );
        self
    }
}
impl schema::Response for ArrangeThingsResponse {
    fn set_request_id(&mut self, id: ::std::string::String) {
        self.request_id = id;
    }
}
schema::__serde!(response ArrangeThingsResponse, & SERVICE, 2);
impl schema::Record for ArrangeThingsResponse {
    fn slot(&self, field: usize) -> ::core::option::Option<&dyn schema::Slot> {
        ::core::option::Option::Some(
            match field {
                0 => &self.count,
                1 => &self.roots,
                2 => &self.orders,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn slot_mut(
        &mut self,
        field: usize,
    ) -> ::core::option::Option<&mut dyn schema::Slot> {
        ::core::option::Option::Some(
            match field {
                0 => &mut self.count,
                1 => &mut self.roots,
                2 => &mut self.orders,
                _ => return ::core::option::Option::None,
            },
        )
    }
}
impl ::core::fmt::Debug for ArrangeThingsResponse {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        schema::debug(f, &SERVICE, schema::ObjectId(2), self)
    }
}
/// Known error codes of the service. The type `<Action>Error` lists those of an action.
///
/// Codes that are not in the specs are kept as `Unknown`.
#[derive(
    ::core::fmt::Debug,
    ::core::clone::Clone,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[allow(dead_code)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `BadId`: An id does not have the right form.
    BadId,
    /// `Busy.Arranging`: The things are being arranged. Nothing ran; the same request can
    /// succeed later.
    BusyArranging,
    /// `Broken`: Something failed. The action may have run; repeat it only if running twice
    /// does no harm.
    Broken,
    /// `TooMany`: Something is wrong: TooMany.
    TooMany,
    /// `BadType`: Something is wrong: BadType.
    BadType,
    /// `BadOffset`: Something is wrong: BadOffset.
    BadOffset,
    /// `ReasonMissing`: Something is wrong: ReasonMissing.
    ReasonMissing,
    /// `DayMissing`: Something is wrong: DayMissing.
    DayMissing,
    /// Any other value, as the service writes it.
    Unknown(::std::string::String),
}
#[allow(dead_code)]
impl ErrorCode {
    /// Returns the value as the service writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BadId => "BadId",
            Self::BusyArranging => "Busy.Arranging",
            Self::Broken => "Broken",
            Self::TooMany => "TooMany",
            Self::BadType => "BadType",
            Self::BadOffset => "BadOffset",
            Self::ReasonMissing => "ReasonMissing",
            Self::DayMissing => "DayMissing",
            Self::Unknown(name) => name,
        }
    }
}
impl ::core::convert::From<&str> for ErrorCode {
    fn from(name: &str) -> Self {
        match name {
            "BadId" => Self::BadId,
            "Busy.Arranging" => Self::BusyArranging,
            "Broken" => Self::Broken,
            "TooMany" => Self::TooMany,
            "BadType" => Self::BadType,
            "BadOffset" => Self::BadOffset,
            "ReasonMissing" => Self::ReasonMissing,
            "DayMissing" => Self::DayMissing,
            name => Self::Unknown(::std::borrow::ToOwned::to_owned(name)),
        }
    }
}
impl ::core::str::FromStr for ErrorCode {
    type Err = ::core::convert::Infallible;
    fn from_str(name: &str) -> ::core::result::Result<Self, Self::Err> {
        ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(name))
    }
}
impl ::core::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl tcapi::ErrorCode for ErrorCode {
    fn as_str(&self) -> &str {
        ErrorCode::as_str(self)
    }
    fn from_code(code: &str) -> Self {
        <Self as ::core::convert::From<&str>>::from(code)
    }
}
/// Known error codes of [`ArrangeThings`].
///
/// [`BadId`](ErrorCode::BadId), [`Busy.Arranging`](ErrorCode::BusyArranging),
/// [`Broken`](ErrorCode::Broken), [`TooMany`](ErrorCode::TooMany),
/// [`BadType`](ErrorCode::BadType), [`BadOffset`](ErrorCode::BadOffset),
/// [`ReasonMissing`](ErrorCode::ReasonMissing), [`DayMissing`](ErrorCode::DayMissing).
#[allow(dead_code)]
pub type ArrangeThingsError = ErrorCode;
