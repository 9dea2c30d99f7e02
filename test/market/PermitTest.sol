// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DeployPermit2} from "permit2/test/utils/DeployPermit2.sol";

import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {MarketTest} from "./MarketTest.sol";

interface IDomain {
    function DOMAIN_SEPARATOR() external view returns (bytes32);
}

interface IPermit2Signed {
    struct PermitDetails {
        address token;
        uint160 amount;
        uint48 expiration;
        uint48 nonce;
    }

    struct PermitSingle {
        PermitDetails details;
        address spender;
        uint256 sigDeadline;
    }

    function permit(address owner, PermitSingle memory single, bytes calldata signature) external;
    function approve(address token, address spender, uint160 amount, uint48 expiration) external;
    function allowance(address user, address token, address spender)
        external
        view
        returns (uint160 amount, uint48 expiration, uint48 nonce);
}

/// @notice Somebody with tokens and a key, who has approved nothing; Permit2 is the deployed one's code.
abstract contract PermitTest is MarketTest {
    struct Signature {
        uint8 v;
        bytes32 r;
        bytes32 s;
    }

    bytes32 internal constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
    bytes32 internal constant PERMIT_SHARES = keccak256(
        "PermitShares(address owner,address spender,uint256 shares,uint256 nonce,uint256 deadline)"
    );
    bytes32 internal constant DETAILS =
        keccak256("PermitDetails(address token,uint160 amount,uint48 expiration,uint48 nonce)");
    bytes32 internal constant SINGLE = keccak256(
        "PermitSingle(PermitDetails details,address spender,uint256 sigDeadline)PermitDetails(address token,uint160 amount,uint48 expiration,uint48 nonce)"
    );

    IPermit2Signed internal permit2;
    address internal carol;
    uint256 internal carolsKey;
    uint256 internal until;

    function setUp() public virtual override {
        super.setUp();
        open();
        wait(3 hours);
        permit2 = IPermit2Signed(new DeployPermit2().deployPermit2());
        (carol, carolsKey) = makeAddrAndKey("carol");
        until = vm.getBlockTimestamp() + 1 hours;
        kwh.mint(carol, Shares.wrap(1_000 * KWH));
        usd.mint(carol, 1_000 * USD);
    }

    function sign(address domain, bytes32 structHash) internal view returns (Signature memory signed) {
        bytes32 digest =
            keccak256(abi.encodePacked(hex"1901", IDomain(domain).DOMAIN_SEPARATOR(), structHash));
        (signed.v, signed.r, signed.s) = vm.sign(carolsKey, digest);
    }

    function signPermit(bytes32 typehash, address token, uint256 amount)
        internal
        view
        returns (Signature memory)
    {
        // Each of these tests uses the first nonce.
        return sign(token, keccak256(abi.encode(typehash, carol, address(amm), amount, uint256(0), until)));
    }

    function signPermit2(address token, uint256 amount, uint48 nonce)
        internal
        view
        returns (Signature memory)
    {
        bytes32 details = keccak256(abi.encode(DETAILS, token, amount, type(uint48).max, nonce));
        return sign(address(permit2), keccak256(abi.encode(SINGLE, details, address(amm), until)));
    }

    function permitting(address token, uint256 amount) internal view returns (bytes memory) {
        Signature memory signed = signPermit(PERMIT, token, amount);
        return abi.encodeCall(amm.selfPermit, (token, amount, until, signed.v, signed.r, signed.s));
    }

    function permittingShares(uint256 amount) internal view returns (bytes memory) {
        Signature memory signed = signPermit(PERMIT_SHARES, address(kwh), amount);
        return abi.encodeCall(
            amm.selfPermitOfShares, (address(kwh), Shares.wrap(amount), until, signed.v, signed.r, signed.s)
        );
    }

    function permitting2(address token, uint256 amount, uint48 nonce) internal view returns (bytes memory) {
        Signature memory signed = signPermit2(token, amount, nonce);
        return abi.encodeCall(amm.permit2, (token, amount, until, signed.v, signed.r, signed.s));
    }

    function buying(uint256 quote) internal view returns (bytes memory) {
        return abi.encodeCall(amm.buyEnergy, (key, quote, 1, carol, EXTERNAL, until));
    }

    function selling(uint256 energy) internal view returns (bytes memory) {
        return abi.encodeCall(amm.sellEnergy, (key, energy, 1, carol, EXTERNAL, until));
    }

    function both(bytes memory first, bytes memory second) internal pure returns (bytes[] memory calls) {
        calls = new bytes[](2);
        (calls[0], calls[1]) = (first, second);
    }
}
