// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {IMeterOracle} from "../oracle/interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "../oracle/interfaces/ISiteRegistry.sol";
import {Register} from "../oracle/types/Registers.sol";
import {PERIOD, SiteId} from "../oracle/types/Site.sol";
import {TermsLib} from "./documents/TermsLib.sol";
import {IAgreementDisputes} from "./interfaces/IAgreementDisputes.sol";
import {IAgreementPart} from "./interfaces/IAgreementPart.sol";
import {IAgreementTypes} from "./interfaces/IAgreementTypes.sol";
import {IBillingTypes} from "./interfaces/IBillingTypes.sol";
import {ISettlementTypes} from "./interfaces/ISettlementTypes.sol";
import {IYearTypes} from "./interfaces/IYearTypes.sol";
import {Agreement} from "./types/Terms.sol";
import {ERC721} from "solady/tokens/ERC721.sol";
import {ECDSA} from "solady/utils/ECDSA.sol";
import {EIP712} from "solady/utils/EIP712.sol";
import {LibString} from "solady/utils/LibString.sol";
import {SignatureCheckerLib} from "solady/utils/SignatureCheckerLib.sol";

/// @title What is stored of agreements, and whose signatures count
/// @dev All storage is here and in Solady's ERC-721: every piece of the contract's code runs on the same slots.
abstract contract AgreementBase is IAgreementPart, ERC721, EIP712 {
    bytes32 private constant RESUMPTION_TYPEHASH = keccak256(
        "Resumption(uint256 agreement,bytes32 digest,bytes32 document,uint256 nonce,uint40 deadline)"
    );
    bytes32 private constant TERMINATION_TYPEHASH = keccak256(
        "Termination(uint256 agreement,bytes32 digest,bytes32 document,uint256 nonce,uint40 deadline)"
    );
    /// @dev Of a party's first word of nonces these lie in the word of its ERC-721 balance. The seller's is written when the receivable is minted, so that its
    /// nonce costs no slot; and a first purchase touches as many slots as if nonces were counted.
    uint256 private constant BESIDE_BALANCE = 224;

    IEntitlements internal immutable ENTITLEMENTS;
    IMeterOracle internal immutable ORACLE;
    ISiteRegistry internal immutable REGISTRY;

    mapping(uint256 id => IAgreementTypes.Status) internal _statuses;
    /// @dev The document in force is the last of these, or the first document, whose digest is the id.
    mapping(uint256 id => IAgreementTypes.Amendment[]) internal _amendments;
    mapping(uint256 id => IAgreementTypes.End) internal _ends;
    mapping(uint256 id => IAgreementTypes.Damages) internal _damages;
    mapping(uint256 id => IAgreementTypes.Suspension[]) internal _suspensions;
    mapping(address party => mapping(uint256 word => uint256)) internal _nonces;
    /// @dev By `_placeOf`.
    mapping(bytes32 place => uint256 periods) internal _produced;
    /// @dev By place and day: bit k for the period that begins k periods after 00:00 UTC.
    mapping(bytes32 place => mapping(uint256 day => uint256)) internal _counted;
    mapping(bytes32 place => uint256 entitlement) internal _entitlements;
    mapping(uint256 entitlement => uint256 id) internal _serves;
    /// @dev By 12 · year + month − 1. Settlement alone writes what a month is worth, billing alone what of it is billed.
    mapping(uint256 id => mapping(uint256 month => ISettlementTypes.Month)) internal _months;
    mapping(uint256 id => mapping(uint256 day => ISettlementTypes.Day)) internal _days;
    /// @dev What waits for a price: in the highest 160 bits the hash of the day's vector, in the others which of its periods.
    mapping(uint256 id => mapping(uint256 day => mapping(uint32 parcel => bytes32))) internal _parcels;
    /// @dev By their ends.
    mapping(uint256 entitlement => mapping(uint40 to => ISettlementTypes.Gap)) internal _gaps;
    /// @dev Of the receivable, from when; the first is the seller. Empty until it is first transferred.
    mapping(uint256 id => IBillingTypes.Holder[]) internal _owners;
    /// @dev Former buyers, until when.
    mapping(uint256 id => IBillingTypes.Holder[]) internal _buyers;
    /// @dev Written with the first money or invoice.
    mapping(uint256 id => address) internal _currencies;
    mapping(uint256 id => mapping(address debtor => IBillingTypes.Ledger)) internal _ledgers;
    mapping(address currency => mapping(address account => uint256)) internal _claims;
    mapping(address arbitrator => mapping(uint256 disputeID => IAgreementDisputes.Disputed)) internal
        _disputes;
    mapping(uint256 id => mapping(address party => IBillingTypes.Security)) internal _securities;
    mapping(uint256 id => IBillingTypes.Standing) internal _standings;
    /// @dev By contract years, from 0. Written only where the terms have an annual clause.
    mapping(uint256 id => mapping(uint256 year => ISettlementTypes.Year)) internal _years;
    /// @dev Bit i: plant i's availability on a day is settled.
    mapping(uint256 id => mapping(uint256 day => uint256)) internal _reported;
    mapping(uint256 id => mapping(uint256 year => IYearTypes.YearBill)) internal _yearBills;
    mapping(uint256 id => IYearTypes.Account) internal _accounts;
    /// @dev Hashes of nominated profiles.
    mapping(uint256 id => mapping(uint256 day => bytes32)) internal _nominations;
    /// @dev A document reconciles its own days, so that neither the order of days nor an amendment changes what a window comes to. By the window's first day.
    mapping(
        uint256 id => mapping(bytes32 digest => mapping(uint256 first => ISettlementTypes.WindowSums))
    ) internal _windows;
    /// @dev By entitlement and day: in the highest 160 bits a hash of the leaf and of the profile that counts, in the others how many of the leaf's corrections do.
    mapping(uint256 entitlement => mapping(uint256 day => bytes32)) internal _restated;
    /// @dev By entitlement and day: in the highest 160 bits the profile's hash, in the others which of its periods were delivered.
    mapping(uint256 entitlement => mapping(uint256 day => bytes32)) internal _delivered;

    /// @param entitlements_ That agreements hold; its oracle and registry vouch for plants.
    constructor(IEntitlements entitlements_) {
        ENTITLEMENTS = entitlements_;
        ORACLE = entitlements_.oracle();
        REGISTRY = ORACLE.registry();
    }

    /// @inheritdoc IAgreementPart
    function entitlements() external view returns (IEntitlements) {
        return ENTITLEMENTS;
    }

    /// @dev Of another piece of code: all of them stand on the same.
    function _entitlementsOf(address part) internal view returns (IEntitlements) {
        (bool answered, bytes memory given) = part.staticcall(abi.encodeCall(IAgreementPart.entitlements, ()));
        // An account without code answers too, with nothing.
        require(answered && given.length == 32, NotAPart(part));
        return abi.decode(given, (IEntitlements));
    }

    // ——— documents ———

    function _digest(Agreement calldata agreement) internal view returns (bytes32) {
        return _hashTypedData(TermsLib.hash(agreement));
    }

    /// @dev Of an agreement that exists.
    function _inForce(uint256 id) internal view returns (bytes32) {
        IAgreementTypes.Amendment[] storage amendments = _amendments[id];
        uint256 count = amendments.length;
        return count == 0 ? bytes32(id) : amendments[count - 1].digest;
    }

    /// @dev The agreement exists, has not ended, and this is its document in force.
    function _requireLive(uint256 id, Agreement calldata agreement)
        internal
        view
        returns (IAgreementTypes.Status storage status)
    {
        status = _requireDocument(id, agreement);
        IAgreementTypes.State state = status.state;
        require(state < IAgreementTypes.State.TERMINATED, IAgreementTypes.WrongState(id, state));
    }

    /// @dev The agreement exists and this is its document in force.
    function _requireDocument(uint256 id, Agreement calldata agreement)
        internal
        view
        returns (IAgreementTypes.Status storage status)
    {
        status = _known(id);
        (bytes32 given, bytes32 inForce) = (_digest(agreement), _inForce(id));
        require(given == inForce, IAgreementTypes.NotInForce(id, given, inForce));
    }

    function _known(uint256 id) internal view returns (IAgreementTypes.Status storage status) {
        status = _statuses[id];
        require(status.state != IAgreementTypes.State.NONE, IAgreementTypes.UnknownAgreement(id));
    }

    /// @dev The entitlement delivers this agreement.
    function _requireOwn(uint256 id, uint256 entitlement) internal view {
        uint256 serves = _serves[entitlement];
        require(serves == id, ISettlementTypes.EntitlementOfAnother(entitlement, serves, id));
    }

    /// @dev Whose reports count.
    function _requireAttesters(Agreement calldata agreement, uint32 fleet) internal view {
        bytes32 by = ORACLE.fleetOf(fleet).quorumId;
        bytes32 agreed = agreement.terms.parties.attesters;
        require(by == agreed, IAgreementTypes.WrongAttesters(fleet, by, agreed));
    }

    // ——— credit ———

    /// @dev A day of grace is a day.
    function _graceEnds(IBillingTypes.Invoice storage invoice) internal view returns (uint256) {
        return uint256(invoice.due) + uint256(invoice.graceDays) * 1 days;
    }

    // ——— signatures ———

    function _requireInTime(uint256 deadline) internal view {
        require(block.timestamp <= deadline, IAgreementTypes.SignatureExpired(deadline, block.timestamp));
    }

    /// @dev A key's signature first: most parties are no contracts, and asking whether one is would cost more.
    function _isSigned(address party, bytes32 digest_, bytes calldata signature)
        internal
        view
        returns (bool)
    {
        return ECDSA.tryRecoverCalldata(digest_, signature) == party
            || SignatureCheckerLib.isValidERC1271SignatureNowCalldata(party, digest_, signature);
    }

    /// @dev The party calls, or signed; its nonce was free and no longer is.
    function _requireSigned(address party, bytes32 digest_, uint256 nonce, bytes calldata signature)
        internal
    {
        require(
            party == msg.sender || _isSigned(party, digest_, signature),
            IAgreementTypes.NotSignedBy(party, digest_)
        );
        require(_spend(party, nonce >> 8, 1 << (nonce & 0xff)), IAgreementTypes.NonceSpent(party, nonce));
    }

    /// @dev Sets bits of a word of a party's nonces. @return free Whether none of them was set.
    function _spend(address party, uint256 word, uint256 mask) internal returns (bool free) {
        free = true;
        if (word == 0) {
            // The lower bits.
            // forge-lint: disable-next-line(unsafe-typecast)
            uint224 beside = uint224(mask);
            if (beside != 0) {
                uint224 known = _getAux(party);
                free = known & beside == 0;
                _setAux(party, known | beside);
            }
            mask = mask >> BESIDE_BALANCE << BESIDE_BALANCE;
            if (mask == 0) return free;
        }
        uint256 before = _nonces[party][word];
        _nonces[party][word] = before | mask;
        return free && before & mask == 0;
    }

    function _nonceWord(address party, uint256 word) internal view returns (uint256) {
        return word == 0 ? _getAux(party) | _nonces[party][0] : _nonces[party][word];
    }

    function _resumptionDigest(IAgreementTypes.Consent calldata consent) internal view returns (bytes32) {
        return _hashTypedData(keccak256(abi.encode(RESUMPTION_TYPEHASH, consent)));
    }

    function _terminationDigest(IAgreementTypes.Consent calldata consent) internal view returns (bytes32) {
        return _hashTypedData(keccak256(abi.encode(TERMINATION_TYPEHASH, consent)));
    }

    // ——— time and places ———

    /// @dev The end of the settlement period that `time` is in.
    function _periodEnd(uint256 time) internal pure returns (uint40) {
        // Unix seconds fit 40 bits for 34,000 years.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint40((time + PERIOD - 1) / PERIOD * PERIOD);
    }

    /// @dev Where operation begins that can begin now: not before the agreed start.
    function _beginning(uint40 start) internal view returns (uint40) {
        uint40 next = _periodEnd(block.timestamp);
        return start > next ? start : next;
    }

    /// @dev Seconds of all suspensions, of one that lasts until `now_`.
    function _suspended(uint256 id, uint40 now_) internal view returns (uint40) {
        IAgreementTypes.Suspension[] storage suspensions = _suspensions[id];
        uint256 count = suspensions.length;
        if (count == 0) return 0;
        IAgreementTypes.Suspension storage last = suspensions[count - 1];
        return last.before + (last.until == 0 ? now_ : last.until) - last.from;
    }

    /// @dev When the agreement's time is over, as of now: while a suspension lasts that extends it, its end moves on.
    function _endDate(uint256 id, Agreement calldata agreement) internal view returns (uint40 end) {
        end = agreement.terms.life.end;
        if (agreement.terms.life.extends) end += _suspended(id, _periodEnd(block.timestamp));
    }

    /// @dev Of a plant in an agreement.
    function _placeOf(uint256 id, SiteId site, Register register) internal pure returns (bytes32) {
        return keccak256(abi.encode(id, site, register));
    }

    // ——— the receivable ———

    /// @inheritdoc ERC721
    function name() public pure override returns (string memory) {
        return "Wattle Receivables";
    }

    /// @inheritdoc ERC721
    function symbol() public pure override returns (string memory) {
        return "WATTLE-PPA";
    }

    /// @inheritdoc ERC721
    function tokenURI(uint256 id) public view override returns (string memory) {
        _known(id);
        return string.concat(
            'data:application/json;utf8,{"name":"Receivable ',
            LibString.toHexString(id, 32),
            '","description":"The right to be paid under the power purchase agreement of this digest"}'
        );
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Wattle PowerAgreements", "1");
    }
}
