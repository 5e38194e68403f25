//! Loader for files of tables, which are untrusted.
//!
//! A table in the program comes from its build. A table in a file may be damaged or malicious: either it is
//! rejected here, or using it neither panics nor reads out of bounds, and takes no longer than its size
//! explains. [`verify`] has the checks of each row.

use std::collections::HashSet;
use std::sync::Arc;

use super::common::CommonCodes;
use super::error::TableError;
use super::raw::RawTable;
use super::rows::{LAYOUT, u32_at};
use super::service::{Common, Service};
use super::verify;

/// Magic bytes of a file of services. The version of the layout follows them.
const MAGIC: &[u8; 3] = b"TCS";

/// Length of the file header: magic, version, and number of services.
const HEADER_BYTES: usize = 8;

/// Maximum size of a file of services: 32 MiB. The tables of the vendor's whole cloud have about 8 MB.
pub const MAX_SERVICES_BYTES: usize = 32 * 1024 * 1024;

/// Writes a file of services for [`Service::load`]: the common error codes of all their actions, which must
/// be equal for all services, and the table of each service.
///
/// # Errors
/// Two services are the same version of the same service, they have different common codes, or the file would
/// be longer than [`MAX_SERVICES_BYTES`].
pub fn services_file(services: &[&Service]) -> Result<Vec<u8>, TableError> {
    let Some(first) = services.first() else {
        return Err(TableError::new("a file of services has at least one service"));
    };
    let common = first.common_codes();
    let mut file = [MAGIC.as_slice(), &[LAYOUT]].concat();
    append_length(&mut file, services.len())?;
    append(&mut file, common.rows(), common.text())?;
    for service in services {
        if service.common_codes() != common {
            let message = format!(
                "{} {} has other common codes than {} {}: one file has those of one common.toml",
                service.name(),
                service.version(),
                first.name(),
                first.version()
            );
            return Err(TableError::new(message));
        }
        append(&mut file, service.rows(), service.text())?;
    }
    if file.len() > MAX_SERVICES_BYTES {
        let message = format!(
            "the file would have {} bytes; the maximum is {MAX_SERVICES_BYTES}",
            file.len()
        );
        return Err(TableError::new(message));
    }
    // A file that can be written can be loaded.
    Service::load(&file)?;
    Ok(file)
}

fn append(file: &mut Vec<u8>, rows: &[u8], text: &str) -> Result<(), TableError> {
    append_length(file, rows.len())?;
    append_length(file, text.len())?;
    file.extend_from_slice(rows);
    file.extend_from_slice(text.as_bytes());
    Ok(())
}

fn append_length(file: &mut Vec<u8>, length: usize) -> Result<(), TableError> {
    let length =
        u32::try_from(length).map_err(|_| TableError::new("a table has more than 4 GiB"))?;
    file.extend(length.to_le_bytes());
    Ok(())
}

impl Service {
    /// Loads the services of a file written by [`services_file`], each with the common error codes of the
    /// file. The whole file is verified, and the necessary parts are copied.
    ///
    /// # Errors
    /// The file is damaged, or has another version of the layout. The message says what is wrong, and where.
    pub fn load(file: &[u8]) -> Result<Vec<Service>, TableError> {
        if file.len() > MAX_SERVICES_BYTES {
            let message = format!("it has more than {MAX_SERVICES_BYTES} bytes");
            return Err(TableError::new(message));
        }
        let Some((header, rest)) = file.split_at_checked(HEADER_BYTES) else {
            return Err(TableError::new("it is not a file of services: it is too short"));
        };
        if !header.starts_with(MAGIC) {
            return Err(TableError::new("it is not a file of services: its first bytes are wrong"));
        }
        let found = header[MAGIC.len()];
        if found != LAYOUT {
            let message = format!(
                "it is of version {found} of the layout, and this library reads version {LAYOUT}: write it again with \
                 the tools of the library's own release"
            );
            return Err(TableError::new(message));
        }
        let count = u32_at(header, MAGIC.len() + 1);
        if count == 0 {
            return Err(TableError::new("it has no service"));
        }
        let mut parts = Parts { rest };
        let (rows, text) = parts.next().map_err(|why| why.of("common codes"))?;
        let table = RawTable::owned(rows, text).and_then(|table| {
            verify::common_codes(&table)?;
            Ok(table)
        });
        let common = Arc::new(CommonCodes::of(table.map_err(|why| why.of("common codes"))?));
        let mut services: Vec<Service> = Vec::new();
        for at in 0..count {
            let place = || format!("service {at}");
            let (rows, text) = parts.next().map_err(|why| why.of(&place()))?;
            let table = RawTable::owned(rows, text).map_err(|why| why.of(&place()))?;
            let service = Service::of(table, Common::Loaded(common.clone()))
                .map_err(|why| why.of(&place()))?;
            let named = || format!("service {at}, {} {}", service.name(), service.version());
            verify::service(service.raw()).map_err(|why| why.of(&named()))?;
            services.push(service);
        }
        if !parts.rest.is_empty() {
            let message = format!("{} bytes follow its last table", parts.rest.len());
            return Err(TableError::new(message));
        }
        let mut seen = HashSet::new();
        if let Some(twice) =
            services.iter().find(|service| !seen.insert((service.name(), service.version())))
        {
            let message = format!("duplicate service {} {}", twice.name(), twice.version());
            return Err(TableError::new(message));
        }
        Ok(services)
    }
}

/// The tables of a file that are not read yet.
struct Parts<'f> {
    rest: &'f [u8],
}

impl<'f> Parts<'f> {
    /// Returns the rows and the text of the next table.
    fn next(&mut self) -> Result<(&'f [u8], &'f str), TableError> {
        let ended = || TableError::new("the file ends inside of the table");
        let (lengths, rest) = self.rest.split_at_checked(8).ok_or_else(ended)?;
        let length = |at| usize::try_from(u32_at(lengths, at)).unwrap_or(usize::MAX);
        let (rows, rest) = rest.split_at_checked(length(0)).ok_or_else(ended)?;
        let (text, rest) = rest.split_at_checked(length(4)).ok_or_else(ended)?;
        self.rest = rest;
        let text = std::str::from_utf8(text).map_err(|error| {
            TableError::new(format!("byte {} of its text is not UTF-8", error.valid_up_to()))
        })?;
        Ok((rows, text))
    }
}
