//! Macro that implements serde's traits for a generated type. It belongs to this crate, as the crate that
//! contains the type does not know which features this one has.

/// Implements nothing: the feature `serde` is off.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($($anything:tt)*) => {};
}

/// Implements serde's traits for a request, a response, a nested object or an enumeration.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    (request $ty:ident, $service:expr, $object:literal) => {
        $crate::__serde!(@serialize $ty, $service, $object, |_this| ::core::option::Option::None);
    };
    (response $ty:ident, $service:expr, $object:literal) => {
        $crate::__serde!(@serialize $ty, $service, $object, |this| {
            ::core::option::Option::Some(this.request_id.as_str())
        });
        $crate::__serde!(@deserialize $ty, |record, deserializer| {
            let id = $crate::serial::deserialize_response(
                $service, $crate::ObjectId($object), record, deserializer,
            )?;
            record.request_id = id;
        });
    };
    (part $ty:ident, $service:expr, $object:literal) => {
        $crate::__serde!(@serialize $ty, $service, $object, |_this| ::core::option::Option::None);
        $crate::__serde!(@deserialize $ty, |record, deserializer| {
            $crate::serial::deserialize_part(
                $service, $crate::ObjectId($object), record, deserializer,
            )?;
        });
    };
    (enumeration $ty:ident) => {
        impl $crate::serial::Serialize for $ty {
            fn serialize<S: $crate::serial::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::serial::Deserialize<'de> for $ty {
            fn deserialize<D: $crate::serial::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::serial::deserialize_name(deserializer)
            }
        }
    };
    (@serialize $ty:ident, $service:expr, $object:literal, |$this:ident| $id:expr) => {
        impl $crate::serial::Described for $ty {
            fn describe(&self) -> $crate::serial::Description<'_> {
                let $this = self;
                $crate::serial::Description {
                    service: $service,
                    object: $crate::ObjectId($object),
                    record: self,
                    request_id: $id,
                }
            }
        }

        impl $crate::serial::Serialize for $ty {
            fn serialize<S: $crate::serial::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::serial::Described::describe(self).serialize(serializer)
            }
        }
    };
    (@deserialize $ty:ident, |$record:ident, $deserializer:ident| { $($fill:tt)* }) => {
        impl<'de> $crate::serial::Deserialize<'de> for $ty {
            fn deserialize<D: $crate::serial::Deserializer<'de>>(
                $deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let mut made = <Self as ::core::default::Default>::default();
                let $record = &mut made;
                $($fill)*
                ::core::result::Result::Ok(made)
            }
        }
    };
}
