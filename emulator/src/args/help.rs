//! The text of `--help`.

/// The text that `--help` prints.
pub(super) const HELP: &str = "\
The Tencent Cloud API 3.0 on loopback, for demonstrations and tests.

Usage: tcapi-emulator [OPTIONS]

The first line of standard output is `listening on http://127.0.0.1:PORT`.

Options:
  --listen ADDRESS      where to listen [127.0.0.1:0, a free port]
  --instance ID=STATE   an instance, such as ins-r8hr2upy=RUNNING; once for each
                        [ins-r8hr2upy and ins-5d8a23rs RUNNING, ins-3jaw1j8m STOPPED]
  --instances N         N instances that run, ins-00000001 and so on; 0: none
  --list-items N        how many items the lists of other actions have [those of their examples]
  --transition-ms N     how long a change of state takes [500]
  --lag-ms N            how late a change is shown: for this time after it, Describe* responses have
                        the state, the latest operation and its state as they were before [0]
  --secret-id ID        the key that requests are signed with
  --secret-key KEY        [the published example, AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE]
  --token TOKEN         the token that requests must carry [none]
  --role NAME           hand out keys for a role: as the metadata service, AssumeRole and
                        AssumeRoleWithWebIdentity [none]
  --role-lifetime-ms N  maximum lifetime of these keys [7200000]
  --services FILE       know the services of a file that `cargo xtask table` has written; once for each
  --rate-limit          refuse calls beyond each action's limit, for each account and region
  --lose-response ACTION[:WHICH]
                        act on requests of the action, and close the connection in place of a
                        response. WHICH is the next COUNT requests [1], a SHARE% of them, or the next
                        one that names an instance ID: RebootInstances:2, RebootInstances:20%
  --lose-request ACTION[:WHICH]
                        the same, but without acting on them
  --fail-operation ACTION[:WHICH]
                        accept requests, and let the operation end as FAILED. A SHARE% is one of the
                        operations on instances: some of a request fail
  --vanish ACTION[:WHICH]
                        accept requests, and have their instances gone, as if somebody else had ended
                        them. A SHARE% is one of the instances
  --foreign-operation WHEN:ACTION[=THEIRS][:WHICH]
                        somebody else's operation, of the action THEIRS [the same], before, during or
                        after one of ACTION on the same instance: during:RebootInstances:5%
  --shift-list add|remove[:WHICH]
                        before a list is read on, by an Offset above 0 or a NextToken, add an item
                        at its beginning, or remove the first one; ID: add or remove that instance
  --named-ids N         how many instances the message of a refusal names at the most, such as those
                        that are not found [1]
  --operation-ids other LatestOperationRequestId shows an id that no response has [response]
  --failure-message TEXT
                        the LatestOperationErrorMsg of these [The operation failed.]
  --seed N              which ones a SHARE% chooses; the same for the same N [0]
  --tls                 speak HTTPS, with a certificate for 127.0.0.1, ::1 and localhost
  --tls-ca FILE         where to write the certificate that clients must trust, in PEM
  --log                 a line per request on standard error: action, code, request id
  --record              keep requests and operations; GET /_requests and GET /_operations return
                        them as JSON
  --exit-with-stdin     end when standard input is closed
  -h, --help            this text
  -V, --version         the version

The key can also be given as TCAPI_EMULATOR_SECRET_ID, TCAPI_EMULATOR_SECRET_KEY and
TCAPI_EMULATOR_TOKEN in the environment, where other users of the machine can't read it.
";
