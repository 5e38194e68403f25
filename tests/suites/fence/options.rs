//! Tests of the forms of options, and of the messages for wrong ones.

use std::time::{Duration, Instant};

use tcapi::cvm::InstanceState;
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::fence::{ID, of_cluster};
use tcapi_tests::followed::{sent, writes};
use tcapi_tests::native::target_dir;

use crate::agent::{bare, run, with_key};

const OTHER: &str = "ins-5d8a23rs";

/// An emulator in which `ID` runs, and the other instance is off.
fn emulator() -> Emulator {
    let builder = Emulator::builder().instance(ID, InstanceState::Running);
    builder.instance(OTHER, InstanceState::Stopped).start().unwrap()
}

#[test]
fn lines_of_standard_input() {
    let emulator = emulator();
    let options = of_cluster(&emulator);
    let on = (0, format!("{ID} is RUNNING\n"));
    let off = (2, format!("{OTHER} is STOPPED\n"));
    for (lines, wanted) in [
        (format!("action=status\nplug={ID}\n"), &on),
        (format!("# a comment\n\n   \n  action = status \r\nplug=\"{ID}\"\r\n"), &on),
        (format!("plug='{ID}'\naction=status"), &on),
        // The cluster passes the node's name as well, before or after the options.
        (format!("action=status\nnodename=node1\nplug={ID}\n"), &on),
        (format!("action=status\nplug={ID}\nnodename=node1\n"), &on),
        (format!("action=status\nnodename=node1\nport={ID}\n"), &on),
        (format!("action=status\nport=node1\nplug={ID}\n"), &on),
        (format!("action=status\nnodename={OTHER}\n"), &off),
        (format!("action=status\nplug=\nnodename={OTHER}\n"), &off),
        // The last value of an option counts, with dashes or not.
        (format!("action=off\naction=status\nplug={ID}\nplug={OTHER}\n"), &off),
        (format!("action=status\nplug={OTHER}\npower-timeout=\"60\"\nverbose=no\nverbose\n"), &off),
        (format!("action=status\nplug={OTHER}\npcmk_host_map=a:b\nnew_one=1\n"), &off),
    ] {
        let ended = run(&mut with_key(), &format!("{options}{lines}"));
        assert_eq!((ended.status, ended.stdout.clone()), *wanted, "{lines:?}: {ended:?}");
    }
    assert!(writes(&emulator).is_empty());
    // Several ids, which pcmk_host_map can contain.
    let both = format!("{options}action=status\nplug={OTHER},{ID}\n");
    let ended = run(&mut with_key(), &both);
    assert_eq!(ended.status, 0, "{ended:?}");
    assert_eq!(ended.stdout, format!("{OTHER} is STOPPED\n{ID} is RUNNING\n"));
    let ended = run(&mut with_key(), &both.replace("status", "off").replace(',', " "));
    assert_eq!(ended.status, 1, "{ended:?}");
    let ended = run(&mut with_key(), &both.replace("status", "off"));
    assert_eq!(ended.status, 0, "{ended:?}");
    let ended = run(&mut with_key(), &both);
    assert_eq!((ended.status, sent(&emulator, "StopInstances").len()), (2, 2), "{ended:?}");
    let ended = run(&mut with_key(), &both.replace(ID, "ins-00000000"));
    assert_eq!(ended.status, 1, "{ended:?}");
}

#[test]
fn arguments() {
    let emulator = emulator();
    let url = emulator.url();
    let run = |arguments: &[&str]| {
        let mut command = with_key();
        run(command.args(["--region=ap-guangzhou", "-e", &url]).args(arguments), "")
    };
    let plug = format!("--plug={ID}");
    for arguments in
        [&["--action=status", &plug][..], &["-o", "status", "-n", ID], &["-ostatus", "--plug", ID]]
    {
        let ended = run(arguments);
        assert_eq!(
            (ended.status, ended.stdout),
            (0, format!("{ID} is RUNNING\n")),
            "{arguments:?}"
        );
    }
    let ended = run(&["-o", "off", &plug, "--power-timeout=60", "--delay", "0"]);
    assert_eq!(ended.status, 0, "{ended:?}");
    let ended = run(&["-o", "status", &plug]);
    assert_eq!(ended.status, 2, "{ended:?}");

    for (arguments, says) in [
        (&["--secret_kye=hidden"][..], "the option --secret_kye is unknown"),
        (&["-Xhidden"], "the option -X is unknown"),
        (&["--secret-key"], "the option --secret-key needs a value"),
        (&["-p"], "the option -p needs a value"),
        (&["--verbose=hidden"], "the option --verbose is unknown, or has a value"),
        (&["hidden"], "an argument that is no option"),
    ] {
        let ended = run(arguments);
        assert_eq!(ended.status, 1, "{ended:?}");
        assert!(ended.stderr.contains(says) && !ended.said().contains("hidden"), "{ended:?}");
    }
}

#[test]
fn wrong_options_are_named_and_nothing_is_sent() {
    let emulator = emulator();
    let options = of_cluster(&emulator);
    let plug = format!("plug={ID}\n");
    for (lines, says) in [
        (format!("action=dance\n{plug}"), "no such action"),
        (format!("action=off\n{plug}region=\n"), "the option region is missing"),
        ("action=off\n".to_owned(), "the option plug is missing"),
        ("action=off\nplug=,\n".to_owned(), "the plug has no id in it"),
        ("action=off\nplug=node1\n".to_owned(), "InvalidInstanceId.Malformed"),
        (format!("{plug}power_timeout=0\n"), "power_timeout is not a number of seconds from 1"),
        (format!("{plug}power_timeout=60s\n"), "power_timeout is not a number of seconds"),
        (format!("{plug}delay=-1\n"), "delay is not a number of seconds from 0"),
        (format!("{plug}delay=86401\n"), "delay is not a number of seconds from 0 to 86400"),
        (format!("{plug}window=99999999999999999999\n"), "window is not a number of seconds"),
        (format!("{plug}method=warm\n"), "method is none of cycle onoff"),
        (format!("{plug}secret_id=a\n"), "secret_id goes together with secret_key"),
        (format!("{plug}secret_key=hidden\n"), "secret_id goes together with secret_key"),
        (format!("{plug}token=hidden\n"), "a token goes together with"),
        (
            format!("{plug}secret_id=a\nsecret_key=hidden\nsecret_key_script=b\n"),
            "secret_key and secret_key_script exclude each other",
        ),
        (
            format!("{plug}secret_id=a\nsecret_key=hidden\ncredentials_file=/b\n"),
            "secret_id and credentials_file exclude each other",
        ),
        (format!("{plug}secret_id=a\nsecret_key_script=false\n"), "secret_key_script fails"),
        (format!("{plug}secret_id=a\nsecret_key_script=true\n"), "prints no key"),
        (format!("{plug}credentials_file=/nowhere/keys\n"), "/nowhere/keys"),
        (format!("{plug}endpoint=ftp://hidden\n"), "the set-up of the client failed"),
    ] {
        let ended = run(&mut with_key(), &format!("{options}{lines}"));
        assert_eq!(ended.status, 1, "{lines:?}: {ended:?}");
        assert!(ended.stderr.contains(says), "{lines:?}: {ended:?}");
        assert!(!ended.said().contains("hidden") || says.contains("set-up"), "{ended:?}");
    }
    let ended = run(&mut with_key(), "");
    assert_eq!(ended.status, 1, "{ended:?}");
    assert!(emulator.requests().is_empty());
}

/// Each source of credentials works, and none is displayed, not even by the most verbose run.
#[test]
fn credentials() {
    let emulator = emulator();
    let folder = target_dir().join("native/fence");
    std::fs::create_dir_all(&folder).unwrap();
    let (file, script) = (folder.join("credentials"), folder.join("key"));
    let (id, key) = (EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY);
    std::fs::write(&file, format!("[default]\nsecret_id = {id}\nsecret_key = {key}\n")).unwrap();
    std::fs::write(&script, format!("{key}\n")).unwrap();
    let options = format!("{}action=monitor\nverbose=1\n", of_cluster(&emulator));
    for (lines, status) in [
        (format!("secret_id={id}\nsecret_key={key}\n"), 0),
        (format!("secret_id={id}\nsecret_key=\"{key}\"\ntoken=\n"), 0),
        (format!("secret_id={id}\nsecret_key_script=cat '{}'\n", script.display()), 0),
        (format!("credentials_file={}\n", file.display()), 0),
        (format!("secret_id={id}\nsecret_key={key}x\n"), 1),
    ] {
        let ended = run(&mut bare(), &format!("{options}{lines}"));
        assert_eq!(ended.status, status, "{ended:?}");
        assert!(ended.stderr.contains("level="), "{ended:?}");
        assert!(!ended.said().contains(key), "a run shows its key");
    }
    let ended = run(&mut with_key(), &options);
    assert_eq!(ended.status, 0, "{ended:?}");
}

#[test]
fn monitor_and_validation_need_no_plug() {
    let emulator = emulator();
    let options = of_cluster(&emulator);
    for (lines, status) in [
        ("action=monitor\n".to_owned(), 0),
        // The device exists, whatever its state is.
        (format!("action=monitor\nplug={OTHER}\n"), 0),
        ("action=monitor\nplug=ins-00000000\n".to_owned(), 1),
    ] {
        let ended = run(&mut with_key(), &format!("{options}{lines}"));
        assert_eq!((ended.status, ended.stdout.as_str()), (status, ""), "{ended:?}");
    }
    let looked = emulator.requests().len();
    for lines in ["action=validate-all\n".to_owned(), format!("action=validate-all\nplug={ID}\n")] {
        let ended = run(&mut with_key(), &format!("{options}{lines}"));
        assert_eq!((ended.status, ended.said().as_str()), (0, ""), "{ended:?}");
    }
    let ended = run(&mut with_key(), &format!("{options}action=validate-all\ndelay=x\n"));
    assert_eq!(ended.status, 1, "{ended:?}");
    assert_eq!(emulator.requests().len(), looked);
}

#[test]
fn the_list_has_all_pages() {
    let emulator = Emulator::builder().instances(250).instance(OTHER, InstanceState::Stopped);
    let emulator = emulator.start().unwrap();
    let options = of_cluster(&emulator);
    let ended = run(&mut with_key(), &format!("{options}action=list\n"));
    assert_eq!(ended.status, 0, "{ended:?}");
    assert_eq!(ended.stdout.lines().count(), 251);
    let is_row = |line: &str| {
        let (id, name) = line.split_once(',').unwrap_or_else(|| panic!("{line:?}"));
        let is_word = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
        id.starts_with("ins-") && name.chars().all(is_word)
    };
    assert!(ended.stdout.lines().all(is_row), "{ended:?}");
    let ended = run(&mut with_key(), &format!("{options}action=list-status\nseparator=;\n"));
    assert_eq!(ended.status, 0, "{ended:?}");
    let of = |id: &str| ended.stdout.lines().find(|line| line.starts_with(id)).unwrap();
    assert!(of(OTHER).ends_with(";OFF"), "{ended:?}");
    assert!(of("ins-00000001").ends_with(";ON"), "{ended:?}");
}

/// Only actions that cut the power wait.
#[test]
fn the_delay_comes_before_anything_is_sent() {
    let emulator = emulator();
    let options = format!("{}plug={ID}\ndelay=2\n", of_cluster(&emulator));
    let begun = Instant::now();
    let ended = run(&mut with_key(), &format!("{options}action=off\n"));
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(begun.elapsed() >= Duration::from_secs(2), "{:?}", begun.elapsed());
    let ended = run(&mut with_key(), &format!("{options}delay=86400\naction=status\n"));
    assert_eq!(ended.status, 2, "{ended:?}");
}
