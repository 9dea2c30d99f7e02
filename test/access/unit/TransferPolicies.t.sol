// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TransferPolicies} from "../../../contracts/access/TransferPolicies.sol";
import {ITransferPolicies as I} from "../../../contracts/access/interfaces/ITransferPolicies.sol";
import {Test} from "forge-std/Test.sol";

contract TransferPoliciesTest is Test {
    uint16 private constant GERMANY = 276;
    uint16 private constant ELSEWHERE = 840;
    bytes32 private constant ORDER = keccak256("order");

    TransferPolicies private _policies = new TransferPolicies();
    address private _registrar = makeAddr("registrar");
    address private _court = makeAddr("court");
    address private _ann = makeAddr("ann");
    address private _bob = makeAddr("bob");
    address private _broker = makeAddr("broker");
    uint256 private _policy;

    function setUp() public {
        _policy = _policies.make(_registrar, _court, I.Standing.RETAIL);
        _claim(_ann, I.Standing.RETAIL, GERMANY, 1 days);
        _claim(_bob, I.Standing.QUALIFIED, ELSEWHERE, 1 days);
    }

    function test_Make_NamesItsRoles() public {
        vm.expectEmit();
        emit I.PolicyMade(2, address(this), address(0), I.Standing.INSTITUTION);
        assertEq(_policies.make(_registrar, address(0), I.Standing.INSTITUTION), 2);
        I.Policy memory made = _policies.policyOf(2);
        assertEq(made.issuer, address(this));
        assertEq(made.registrar, _registrar);
        assertEq(made.court, address(0));
        assertEq(uint8(made.least), uint8(I.Standing.INSTITUTION));
    }

    function test_Make_RevertWhen_NobodyRegistersOrEverybodyMay() public {
        vm.expectRevert(I.NobodyNamed.selector);
        _policies.make(address(0), _court, I.Standing.RETAIL);
        vm.expectRevert(I.NobodyNamed.selector);
        _policies.make(_registrar, _court, I.Standing.NONE);
    }

    function test_Roles_AreHandedOnByWhoHasThem() public {
        vm.expectEmit();
        emit I.RegistrarSet(_policy, _bob);
        _policies.setRegistrar(_policy, _bob);
        vm.expectEmit();
        emit I.CourtSet(_policy, _broker);
        vm.prank(_court);
        _policies.setCourt(_policy, _broker);
        vm.expectEmit();
        emit I.IssuerSet(_policy, _ann);
        _policies.setIssuer(_policy, _ann);
        I.Policy memory now_ = _policies.policyOf(_policy);
        assertEq(now_.issuer, _ann);
        assertEq(now_.registrar, _bob);
        assertEq(now_.court, _broker);
    }

    function test_Roles_RevertWhen_SomebodyElseOrNobody() public {
        I.CountryRule memory rule;
        I.Claim memory claim;
        vm.startPrank(_broker);
        bytes memory notIssuer =
            abi.encodeWithSelector(I.NotTheIssuer.selector, _policy, _broker, address(this));
        vm.expectRevert(notIssuer);
        _policies.setIssuer(_policy, _broker);
        vm.expectRevert(notIssuer);
        _policies.setRegistrar(_policy, _broker);
        vm.expectRevert(notIssuer);
        _policies.setCountryRule(_policy, GERMANY, rule);
        vm.expectRevert(abi.encodeWithSelector(I.NotTheRegistrar.selector, _policy, _broker, _registrar));
        _policies.setClaim(_policy, _broker, claim);
        bytes memory notCourt = abi.encodeWithSelector(I.NotTheCourt.selector, _policy, _broker, _court);
        vm.expectRevert(notCourt);
        _policies.setCourt(_policy, _broker);
        vm.expectRevert(notCourt);
        _policies.freeze(_policy, _ann, ORDER);
        vm.expectRevert(notCourt);
        _policies.release(_policy, _ann, ORDER);
        vm.stopPrank();
        vm.expectRevert(I.NobodyNamed.selector);
        _policies.setIssuer(_policy, address(0));
        vm.expectRevert(I.NobodyNamed.selector);
        _policies.setRegistrar(_policy, address(0));
        vm.prank(_court);
        vm.expectRevert(I.NobodyNamed.selector);
        _policies.setCourt(_policy, address(0));
    }

    /// @dev A policy without a court: no account is one.
    function test_Court_RevertWhen_ThereIsNone() public {
        uint256 free = _policies.make(_registrar, address(0), I.Standing.RETAIL);
        vm.expectRevert(abi.encodeWithSelector(I.NotTheCourt.selector, free, address(this), address(0)));
        _policies.freeze(free, _ann, ORDER);
    }

    function test_Allowed_BetweenKnownAccountsIntoBeingAndOut() public view {
        _policies.requireAllowed(_policy, _ann, _ann, _bob);
        _policies.requireAllowed(_policy, _broker, _ann, _bob);
        _policies.requireAllowed(_policy, address(this), address(0), _ann);
        _policies.requireAllowed(_policy, _ann, _ann, address(0));
    }

    function test_Allowed_RevertWhen_ThePolicyIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(I.UnknownPolicy.selector, 99));
        _policies.requireAllowed(99, _ann, _ann, _bob);
    }

    function test_Allowed_RevertWhen_TheReceiverIsNotKnown() public {
        _expectRefused(_ann, _ann, _broker, abi.encodeWithSelector(I.ClaimMissing.selector, _policy, _broker));
        _claim(_bob, I.Standing.NONE, 0, 1 days);
        _expectRefused(_ann, _ann, _bob, abi.encodeWithSelector(I.ClaimMissing.selector, _policy, _bob));
    }

    /// @dev Until its last second a claim counts; who holds may still send, or an expiry would be a freeze.
    function test_Allowed_RevertWhen_TheReceiversClaimHasExpired() public {
        uint256 expiry = block.timestamp + 1 days;
        vm.warp(expiry);
        _policies.requireAllowed(_policy, _ann, _ann, _bob);
        vm.warp(expiry + 1);
        _expectRefused(
            _ann, _ann, _bob, abi.encodeWithSelector(I.ClaimExpired.selector, _policy, _bob, expiry)
        );
        _claim(_bob, I.Standing.RETAIL, GERMANY, 1 days);
        _policies.requireAllowed(_policy, _ann, _ann, _bob);
    }

    function test_Allowed_RevertWhen_TheStandingIsTooLow() public {
        uint256 strict = _policies.make(_registrar, _court, I.Standing.QUALIFIED);
        vm.startPrank(_registrar);
        _policies.setClaim(strict, _ann, I.Claim(I.Standing.RETAIL, GERMANY, type(uint40).max));
        _policies.setClaim(strict, _bob, I.Claim(I.Standing.QUALIFIED, GERMANY, type(uint40).max));
        vm.stopPrank();
        _policies.requireAllowed(strict, _ann, _ann, _bob);
        vm.expectRevert(
            abi.encodeWithSelector(
                I.StandingTooLow.selector, strict, _ann, I.Standing.RETAIL, I.Standing.QUALIFIED
            )
        );
        _policies.requireAllowed(strict, _bob, _bob, _ann);
    }

    function test_Allowed_ByCountry() public {
        uint40 until = uint40(block.timestamp + 1 hours);
        vm.expectEmit();
        emit I.CountryRuleSet(_policy, ELSEWHERE, I.CountryRule(I.Standing.INSTITUTION, until));
        _policies.setCountryRule(_policy, ELSEWHERE, I.CountryRule(I.Standing.INSTITUTION, until));
        _expectRefused(
            _ann,
            _ann,
            _bob,
            abi.encodeWithSelector(I.CountryClosed.selector, _policy, _bob, ELSEWHERE, until)
        );
        vm.warp(until + 1);
        _expectRefused(
            _ann,
            _ann,
            _bob,
            abi.encodeWithSelector(
                I.StandingTooLow.selector, _policy, _bob, I.Standing.QUALIFIED, I.Standing.INSTITUTION
            )
        );
        // What they hold they may send, and nobody else's country is meant.
        _policies.requireAllowed(_policy, _bob, _bob, _ann);
        _policies.setCountryRule(_policy, ELSEWHERE, I.CountryRule(I.Standing.NONE, 0));
        _policies.requireAllowed(_policy, _ann, _ann, _bob);
    }

    function test_Threat14_AFreezeHoldsForSenderReceiverAndSpender() public {
        _freeze(_ann);
        bytes memory frozen = abi.encodeWithSelector(I.AccountFrozen.selector, _policy, _ann);
        _expectRefused(_ann, _ann, _bob, frozen);
        _expectRefused(_broker, _ann, _bob, frozen);
        _expectRefused(_bob, _bob, _ann, frozen);
        _expectRefused(_ann, _bob, _bob, frozen);
        _expectRefused(_bob, _ann, address(0), frozen);
        _expectRefused(_bob, address(0), _ann, frozen);
        vm.expectRevert(frozen);
        _policies.requirePayable(_policy, _ann);
        _policies.requirePayable(_policy, _bob);
    }

    function test_Threat14_AFreezeOutlivesANewClaim() public {
        _freeze(_ann);
        _claim(_ann, I.Standing.INSTITUTION, GERMANY, 1 days);
        (, bool frozen) = _policies.claimOf(_policy, _ann);
        assertTrue(frozen);
        _expectRefused(_ann, _ann, _bob, abi.encodeWithSelector(I.AccountFrozen.selector, _policy, _ann));
    }

    function test_Threat14_AFreezeLeavesATrailAndEndsByOrder() public {
        vm.expectEmit();
        emit I.Frozen(_policy, _ann, ORDER);
        _freeze(_ann);
        vm.expectRevert(abi.encodeWithSelector(I.AlreadyFrozen.selector, _policy, _ann));
        _freeze(_ann);
        vm.startPrank(_court);
        vm.expectRevert(I.NoOrder.selector);
        _policies.release(_policy, _ann, 0);
        vm.expectEmit();
        emit I.Released(_policy, _ann, ORDER);
        _policies.release(_policy, _ann, ORDER);
        vm.expectRevert(abi.encodeWithSelector(I.NotFrozen.selector, _policy, _ann));
        _policies.release(_policy, _ann, ORDER);
        vm.stopPrank();
        _policies.requireAllowed(_policy, _ann, _ann, _bob);
    }

    function test_Threat14_OnePolicysFreezeIsNoOthers() public {
        uint256 other = _policies.make(_registrar, _court, I.Standing.RETAIL);
        vm.prank(_registrar);
        _policies.setClaim(other, _bob, I.Claim(I.Standing.RETAIL, GERMANY, type(uint40).max));
        _freeze(_ann);
        _policies.requireAllowed(other, _ann, _ann, _bob);
    }

    function _freeze(address account) private {
        vm.prank(_court);
        _policies.freeze(_policy, account, ORDER);
    }

    function _claim(address account, I.Standing standing, uint16 country, uint256 time) private {
        I.Claim memory claim = I.Claim(standing, country, uint40(block.timestamp + time));
        vm.expectEmit();
        emit I.ClaimSet(_policy, account, claim);
        vm.prank(_registrar);
        _policies.setClaim(_policy, account, claim);
        (I.Claim memory known,) = _policies.claimOf(_policy, account);
        assertEq(abi.encode(known), abi.encode(claim));
    }

    function _expectRefused(address spender, address from, address to, bytes memory reason) private {
        vm.expectRevert(reason);
        _policies.requireAllowed(_policy, spender, from, to);
    }
}
