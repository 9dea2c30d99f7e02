// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "../../../contracts/energy/DecayMath.sol";
import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {DissipativeToken} from "../../harness/DissipativeToken.sol";
import {Test} from "forge-std/Test.sol";

/// @dev The digest is built here from the EIPs' text, not with the library under test.
contract DissipativePermitTest is Test {
    uint256 internal constant RATE = 11_751237455;
    uint256 internal constant N = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
    bytes32 internal constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
    bytes32 internal constant PERMIT_SHARES = keccak256(
        "PermitShares(address owner,address spender,uint256 shares,uint256 nonce,uint256 deadline)"
    );

    DissipativeToken internal token;
    address internal alice;
    uint256 internal key;
    address internal bob = makeAddr("bob");
    uint256 internal deadline;

    function setUp() public {
        vm.warp(1_700_000_100);
        (alice, key) = makeAddrAndKey("alice");
        token = new DissipativeToken(RATE, RATE);
        token.mint(alice, Shares.wrap(1_000e9));
        deadline = block.timestamp + 1 hours;
        vm.warp(block.timestamp + 30 minutes);
    }

    function domain(address verifier, uint256 chain) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Test kWh"),
                keccak256("1"),
                chain,
                verifier
            )
        );
    }

    function digest(bytes32 separator, bytes32 typehash, uint256 amount, uint256 nonce)
        internal
        view
        returns (bytes32)
    {
        bytes32 structHash = keccak256(abi.encode(typehash, alice, bob, amount, nonce, deadline));
        return keccak256(abi.encodePacked(hex"1901", separator, structHash));
    }

    function sign(bytes32 typehash, uint256 amount, uint256 nonce)
        internal
        view
        returns (uint8 v, bytes32 r, bytes32 s)
    {
        return vm.sign(key, digest(domain(address(token), block.chainid), typehash, amount, nonce));
    }

    function refused() internal {
        vm.expectRevert(abi.encodeWithSelector(IDissipativeERC20.InvalidPermitSignature.selector, alice));
    }

    function test_DomainSeparator_IsThatOfEip2612() public view {
        assertEq(token.DOMAIN_SEPARATOR(), domain(address(token), block.chainid));
    }

    function test_Permit_SetsTheAllowance() public {
        (uint8 v, bytes32 r, bytes32 s) = sign(PERMIT, 5e9, 0);
        vm.expectEmit();
        emit IDissipativeERC20.Approval(alice, bob, 5e9);
        token.permit(alice, bob, 5e9, deadline, v, r, s);
        assertEq(token.allowance(alice, bob), 5e9);
        assertEq(token.nonces(alice), 1);
    }

    function test_PermitShares_SetsWhatTheyAreWorthWhenUsed() public {
        (uint8 v, bytes32 r, bytes32 s) = sign(PERMIT_SHARES, 7e9, 0);
        uint256 worth = Energy.unwrap(DecayMath.toEnergyUp(Shares.wrap(7e9), token.index()));
        token.permitShares(alice, bob, Shares.wrap(7e9), deadline, v, r, s);
        assertEq(token.allowance(alice, bob), worth);
        // Enough to move just those shares in the same block.
        vm.prank(bob);
        token.transferSharesFrom(alice, bob, Shares.wrap(7e9));
        assertEq(token.allowance(alice, bob), 0);
        assertEq(Shares.unwrap(token.sharesOf(bob)), 7e9);
    }

    function test_PermitShares_OfAllIsInfinite() public {
        (uint8 v, bytes32 r, bytes32 s) = sign(PERMIT_SHARES, type(uint256).max, 0);
        token.permitShares(alice, bob, Shares.wrap(type(uint256).max), deadline, v, r, s);
        assertEq(token.allowance(alice, bob), type(uint256).max);
    }

    function test_Permit_BothKindsShareOneNonce() public {
        (uint8 v, bytes32 r, bytes32 s) = sign(PERMIT, 5e9, 0);
        token.permit(alice, bob, 5e9, deadline, v, r, s);
        (v, r, s) = sign(PERMIT_SHARES, 7e9, 1);
        token.permitShares(alice, bob, Shares.wrap(7e9), deadline, v, r, s);
        assertEq(token.nonces(alice), 2);
    }

    function test_Permit_AtTheDeadline() public {
        (uint8 v, bytes32 r, bytes32 s) = sign(PERMIT, 5e9, 0);
        vm.warp(deadline);
        token.permit(alice, bob, 5e9, deadline, v, r, s);
    }

    function test_Permit_RevertWhen_DeadlinePassed() public {
        (uint8 v, bytes32 r, bytes32 s) = sign(PERMIT, 5e9, 0);
        vm.warp(deadline + 1);
        bytes memory expired =
            abi.encodeWithSelector(IDissipativeERC20.PermitExpired.selector, deadline, deadline + 1);
        vm.expectRevert(expired);
        token.permit(alice, bob, 5e9, deadline, v, r, s);
        vm.expectRevert(expired);
        token.permitShares(alice, bob, Shares.wrap(5e9), deadline, v, r, s);
    }

    function test_Threat05_PermitReplayed() public {
        (uint8 v, bytes32 r, bytes32 s) = sign(PERMIT, 5e9, 0);
        token.permit(alice, bob, 5e9, deadline, v, r, s);
        refused();
        token.permit(alice, bob, 5e9, deadline, v, r, s);
        (v, r, s) = sign(PERMIT_SHARES, 5e9, 1);
        token.permitShares(alice, bob, Shares.wrap(5e9), deadline, v, r, s);
        refused();
        token.permitShares(alice, bob, Shares.wrap(5e9), deadline, v, r, s);
    }

    function test_Threat05_PermitReplayedAsTheOtherKind() public {
        (uint8 v, bytes32 r, bytes32 s) = sign(PERMIT, 5e9, 0);
        refused();
        token.permitShares(alice, bob, Shares.wrap(5e9), deadline, v, r, s);
        (v, r, s) = sign(PERMIT_SHARES, 5e9, 0);
        refused();
        token.permit(alice, bob, 5e9, deadline, v, r, s);
    }

    function test_Threat05_PermitOfAnotherTokenOrChain() public {
        address other = address(new DissipativeToken(RATE, RATE));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest(domain(other, block.chainid), PERMIT, 5e9, 0));
        refused();
        token.permit(alice, bob, 5e9, deadline, v, r, s);
        (v, r, s) = vm.sign(key, digest(domain(address(token), block.chainid + 1), PERMIT, 5e9, 0));
        refused();
        token.permit(alice, bob, 5e9, deadline, v, r, s);
    }

    /// @dev A chain that splits changes its id; a permit of before must not hold on the new branch.
    function test_Threat05_PermitAcrossAChainSplit() public {
        (uint8 v, bytes32 r, bytes32 s) = sign(PERMIT, 5e9, 0);
        vm.chainId(block.chainid + 7);
        assertEq(token.DOMAIN_SEPARATOR(), domain(address(token), block.chainid));
        refused();
        token.permit(alice, bob, 5e9, deadline, v, r, s);
    }

    function test_Permit_RevertWhen_AnyFieldDiffers() public {
        (uint8 v, bytes32 r, bytes32 s) = sign(PERMIT, 5e9, 0);
        refused();
        token.permit(alice, address(this), 5e9, deadline, v, r, s);
        refused();
        token.permit(alice, bob, 5e9 + 1, deadline, v, r, s);
        refused();
        token.permit(alice, bob, 5e9, deadline + 1, v, r, s);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeERC20.InvalidPermitSignature.selector, bob));
        token.permit(bob, bob, 5e9, deadline, v, r, s);
    }

    function test_Permit_RevertWhen_SignatureIsMalleable() public {
        (uint8 v, bytes32 r, bytes32 s) = sign(PERMIT, 5e9, 0);
        refused();
        token.permit(alice, bob, 5e9, deadline, v == 27 ? 28 : 27, r, bytes32(N - uint256(s)));
        token.permit(alice, bob, 5e9, deadline, v, r, s);
    }

    /// @dev ecrecover answers zero for rubbish; that must not be a signature of the zero address.
    function test_Permit_RevertWhen_OwnerIsZeroAndSignatureRubbish() public {
        vm.expectRevert(abi.encodeWithSelector(IDissipativeERC20.InvalidPermitSignature.selector, address(0)));
        token.permit(address(0), bob, 5e9, deadline, 0, bytes32(0), bytes32(0));
    }
}
